import { isPlain } from './plain-text.ts';
import type { Found, Scene } from './scene.ts';

/** 勤務先：, 店名｜: whatever stands behind is what it says. */
const LABELLED = /(?:先|名|校|園|元|主|所|会社|病院|店|団体|施設|機関)[)）]?[ ]?[:：→=|｜／][ ]?[|「『]?$/;
/** Function words that are no part of a name, at its beginning. */
const LEADING =
  /^(?:うち|うちの|また|または|なお|その|この|あの|どの|ある|せず|まず|ただ|ただし|さらに|そして|なら|ながら|として|について|による|における|という|ような|などの|などを|などが|以外の|おり|なく|まで|までの|からの|への|での|との)(?=[一-龠ァ-ヶ]|[ぁ-ん]{3})/;
/** What joins words to phrases; a name has none of it between its words. */
const PHRASE =
  /[一-龠々ァ-ヶー](?:すれば|すると|せずに?|して|したら?|する|された?|される|しない|しながら|できる|できた|れば|ければ|いうて|いう|といった|という|ような|として|について|による|における|のため|ための|や|及び|または|もしくは)[一-龠々ァ-ヶー0-9]/;
/** Grammar that no name holds anywhere. */
const GRAMMAR =
  /(?:るい?うて|るから|っても|たけど|たので|たから|ますが|ました|ません|でした|ですが|ていた|ている|ておる|ながら|なければ|なくて|されて|していて)(?=.)/;
/** どう組む: a verb whose first kanji looks like the end of a name. */
const VERB_BEHIND = /組[むみまめもん]|軒[並]|丸[いくまめ]|苑[ぜ]/y;
/** 水曜グループに通う: somebody belongs there, so there is one. */
const BELONGS = /^(?:に(?:通[うっいえわ]|勤め|就職|入所|入居|在籍|籍を)|で(?:働|勤め))/;

/**
 * 普通名詞と句: what was taken for a body but is made only of words that say what a thing is (多目的ホール, 除雪ボランティア), or is a
 * phrase (低い住宅, 病院や商業施設), is none. Function words before a name are cut off. Null when nothing is left.
 */
export function asNamedBody(scene: Scene, found: Found): Found | null {
  if (found.type !== 'organization' || scene.lexicon.isBare) return found;
  const { soft } = scene;
  if (LABELLED.test(soft.slice(Math.max(0, found.start - 8), found.start))) return found;
  const whole = soft.slice(found.start, found.end);
  if (BELONGS.test(soft.slice(found.end, found.end + 4))) return found;
  const next = /^[ ]?[「『]?([ァ-ヶーA-Za-z・]{3,})/.exec(soft.slice(found.end, found.end + 20))?.[1];
  if (next !== undefined && !isPlain(scene, next)) return found;
  const lead = LEADING.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(lead);
  if (
    text.trim().length < 2 ||
    GRAMMAR.test(text) ||
    isVerbAt(soft, found.end - 1) ||
    isPhrase(scene, text) ||
    isPlain(scene, text)
  )
    return null;
  return lead === 0 ? found : { ...found, start: found.start + lead };
}

function isVerbAt(soft: string, at: number): boolean {
  VERB_BEHIND.lastIndex = at;
  return VERB_BEHIND.test(soft);
}

function isPhrase(scene: Scene, text: string): boolean {
  const match = PHRASE.exec(text);
  if (!match) return false;
  return (
    isPlain(scene, text.slice(0, match.index + 1)) || isPlain(scene, text.slice(match.index + match[0].length - 1))
  );
}
