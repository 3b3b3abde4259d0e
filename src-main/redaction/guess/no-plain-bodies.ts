import { isPlain } from './plain-text.ts';
import type { Found, Scene } from './scene.ts';

/** 勤務先：, 店名｜: whatever stands behind is what it says. */
const LABELLED = /(?:先|名|校|園|元|主|所|会社|病院|店|団体|施設|機関)[)）]?[ ]?[:：→=|｜／][ ]?[|「『]?$/;
/** Function words that are no part of a name, at its beginning. */
const LEADING =
  /^(?:うち|うちの|また|または|なお|その|この|あの|どの|ある|基づく|もとづく|かかわる|伴う|いった|といった|せず|まずは?|ただ|ただし|さらに|そして|なら|ながら|として|について|による|における|という|ような|などの|などを|などが|以外の|よる|かかる|おける|関する|対する|ついて|おり|なく|まで|までの|からの|への|での|との)(?=[一-龠々ァ-ヶ]|[ぁ-ん]{3})/;
/** What joins words to phrases; a name has none of it between its words. */
const PHRASE =
  /[一-龠々ァ-ヶー](?:すれば|すると|せずに?|して|したら?|する|された?|される|しない|しながら|できる|できた|れば|ければ|いうて|いう|といった|という|ような|として|について|による|における|のため|ための|や|及び|または|もしくは)[一-龠々ァ-ヶー0-9]/;
/** 事業者から食品: two common words and a particle. */
const JOINED = /^(.{2,}?)(?:から|まで|より|を|が|へ|に|で|は|も|の|と|や)(.{2,})$/;
/** Grammar that no name holds anywhere. */
const GRAMMAR =
  /(?:るい?うて|るから|っても|たけど|たので|たから|ますが|ました|ません|でした|ですが|ていた|ている|ておる|ながら|なければ|なくて|されて|していて|のない|がない|のある|がある|しかない|[一-龠々](?:のもん|のもの|のほう|のこと)は?|はみんな|もみんな|がみんな|の[一-龠々][うくすつぶむるぐ][一-龠々]|以上の|以下の|未満の|の会[場期合報費])(?=.)|(?:[てで]いる?|ると|たら|れば|っても|るので|たので|るため|たため)$|(?:として|にて|とか)$|^(?:ついて|それま|これま|どれほ|たび|はじめ|つぎ|まえ|おいて|よって|とって|対して|関して)$/;
/** 東小校区, 東北自動車道, 大淀川水系, ファンの会長: what goes on as a district, a road, a river or a post. */
const PUBLIC_BEHIND =
  /[小中](?:学校)?(?:校区|学区)|学校区|(?:自動車|高速)道|(?:鉄道|電鉄)線|[川湖沼池](?:水系|流域|沿い|沿岸|氾濫|方面)/;
/** 滝沢インター, 八幡神社: roads, stations and the shrine that every village has. */
const PUBLIC_NAME =
  /(?:コンベンションセンター|国際会議場|文化センター|スポーツセンター|交流センター|生涯学習センター|武道館|競技場|野球場|スタジアム|ミュージアム|知事会|市長会|町村会|議長会|新幹線|インター(?:チェンジ)?|ジャンクション|サービスエリア|パーキングエリア|自動車道|高速道路|バイパス)$|^(?:八幡|稲荷|天満|諏訪|白山|熊野|八坂|住吉|春日|日枝|天神|氷川|浅間|愛宕|秋葉|鎮守)(?:神社|社|宮)$/;
/** 市民病院行きが, 東中の二校で: where a bus goes, and schools of a town. */
export const BOUND_FOR = /^行き(?:[がのはをで、。)]|$)|^の(?:[二三四五六七八九2-9]|両|各)校/;
/** コーヒー三百円, 二十二枚: prices and counts. */
const COUNTED =
  /[0-9一二三四五六七八九十百千万]円(?![屋均シ])|[0-9一二三四五六七八九十百千万](?:軒|戸|棟|件|枚|個|名|台|食|冊|円|袋|箱|束|杯|皿|粒|錠|通)$/;
/** 結びつける取組: a clause before a common noun of two characters or more. */
const VERB_BEFORE =
  /^[一-龠々][るうくすつぬぶむぐ](?=[一-龠々ァ-ヶ]{2})|^[一-龠々ァ-ヶー]+[ぁ-ん]{0,4}(?:わる|かる|まる|がる|かう|らう|ける|せる|てる|れる|える|める|げる|べる|ねる|する|くる|った|んだ|いた|した|てた)(?=[一-龠々ァ-ヶ]{2})/;
/** ゲートキーパー養成数: what is counted or measured. */
const LOAN_COUNT =
  /^[ァ-ヶー]+[一-龠々]*(?:[数率量者員的性法化費料用版別中]|対応|解禁|禁止|改善|変更|希望|同意|検討|不足|低下|増加|減少|発生|拒否|開始|終了|参加|使用|貸出|返却|配布|点検|更新|交換|導入|廃止|中止|延期)$/;
/** どう組む: a verb whose first kanji looks like the end of a name. */
const VERB_BEHIND =
  /(?<=[ァ-ヶー])[一-龠々][りきしちみえけせてれめべげじぎびっ]|組[むみまめもん]|丸[いくまめ]|鳴[らりるけ]|(?<=[ァ-ヶー])[出行見言来走飛回押付取入][ぁ-ん]/y;
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
  if (isInsideWord(soft, found.start) || isPublicOf(scene, whole)) return null;
  if (PUBLIC_BEHIND.test(soft.slice(found.end - 4, found.end + 3)) || PUBLIC_NAME.test(whole)) return null;
  if (BOUND_FOR.test(soft.slice(found.end, found.end + 4))) return null;
  if (/の会$/.test(whole) && soft[found.end] === '長') return null;
  if (BELONGS.test(soft.slice(found.end, found.end + 4))) return found;
  const next = /^[ ]?[「『]?([ァ-ヶーA-Za-z・]{3,})/.exec(soft.slice(found.end, found.end + 20))?.[1];
  if (next !== undefined && !isPlain(scene, next)) return found;
  if (whole.includes('\n')) return onOneLine(scene, found, whole);
  const lead = LEADING.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(lead);
  if (
    text.trim().length < 2 ||
    GRAMMAR.test(text) ||
    COUNTED.test(text) ||
    isVerbAt(soft, found.end - 1) ||
    isPhrase(scene, text) ||
    isPlain(scene, text + restOfWord(soft, found.end))
  )
    return null;
  return lead === 0 ? found : { ...found, start: found.start + lead };
}

/** 大阪府国際交流財団, 雫原町地域交通対策室: a public body of a prefecture or a town. */
const PUBLIC_OF =
  /^[一-龠々ヶァ-ヶ]{1,5}?[都道府県市区町村郡](.{2,}?)(?:室|課|係|局|本部|対策部|財団|協会|公社|機構|連合会|連絡会|センター|事務所|庁|署|団)$/;

function isPublicOf(scene: Scene, text: string): boolean {
  const rest = PUBLIC_OF.exec(text)?.[1];
  return rest !== undefined && isPlain(scene, rest);
}

/** シル|バーカー, 子|どもの組: a name begins with a word. */
function isInsideWord(soft: string, at: number): boolean {
  if (at > 0 && /^[一-龠々](?:ども|たち|[きりみけめ]の)/.test(soft.slice(Math.max(0, at - 1), at + 3))) return true;
  return /^[ァ-ヶー]{2}$/.test(soft.slice(Math.max(0, at - 1), at + 1));
}

/** What was put together over the end of a line: the one piece that is not plain, or all. */
function onOneLine(scene: Scene, found: Found, whole: string): Found | null {
  const pieces = [...whole.matchAll(/[^\n]+/g)].filter(({ 0: piece }) => !isPlain(scene, piece.trim()));
  const [only] = pieces;
  if (only === undefined) return null;
  const start = found.start + only.index;
  return pieces.length > 1 ? found : asNamedBody(scene, { ...found, start, end: start + only[0].length });
}

/** 充電設|備: kanji that go on behind. */
function restOfWord(soft: string, end: number): string {
  return /[一-龠々]/.test(soft[end - 1] ?? '') ? (/^[一-龠々]{1,6}/.exec(soft.slice(end, end + 6))?.[0] ?? '') : '';
}

function isVerbAt(soft: string, at: number): boolean {
  VERB_BEHIND.lastIndex = at;
  return VERB_BEHIND.test(soft);
}

function isPhrase(scene: Scene, text: string): boolean {
  const verb = VERB_BEFORE.exec(text)?.[0].length ?? 0;
  if (verb > 0 && isPlain(scene, text.slice(verb))) return true;
  if (LOAN_COUNT.test(text) && isPlain(scene, text.replace(/^[ァ-ヶー]+/, '物'))) return true;
  const [, first, second] = JOINED.exec(text) ?? [];
  if (first && second && isPlain(scene, first) && isPlain(scene, second)) return true;
  const match = PHRASE.exec(text);
  if (!match) return false;
  return (
    isPlain(scene, text.slice(0, match.index + 1)) || isPlain(scene, text.slice(match.index + match[0].length - 1))
  );
}
