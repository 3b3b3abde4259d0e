import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { isCompound } from './katakana-words.ts';
import { isLikelyFamily, isLikelyGiven } from './likely-names.ts';
import { likenessOf } from './name-like.ts';
import type { Found, Scene } from './scene.ts';

/** 誤りを言う行: a line that speaks of how a name is written, read or heard. */
const SPEAKS_OF_SPELLING =
  /聞き書き|当て字|」にな(?:って|る|り)|」と(?:ある|印字|記入|登録)|誤入力|」とも(?=[\n。、]|$)|」と(?:した|する|して)(?:文書|資料|例|もの|記録|箇所|記述)|誤り|誤記|誤変換|誤字|誤入力|誤読|書き違|書き間違|読み違|読み間違|聞き違|聞き間違|言い間違|変換ミス|変換違|打ち間違|タイプミス|入力ミス|表記(?:揺|ゆ|が|は)|正しくは|正式には|正：|正:|ではなく|でなく|じゃなく|と書く|と書い|と書か|と読む|と読ん|と読み|とも読|とも書|と聞こえ|と呼ぶ人|と間違え|字が違|漢字が違|漢字は|音声入力|文字起こし|認識結果|読みは|字は/;
const QUOTED = /[「『"“]([^「」『』"”\n]{1,9})[」』"”]/g;
const BARE =
  /(?<![一-龠々ァ-ヶー])([一-龠々]{1,5}|[ァ-ヶー]{2,9}|(?<![ぁ-ん])[ぁ-んー]{2,7}?)(?=[」』)）]?(?:\(誤\))?(?:ではな[いくか]|でなく|じゃなく|→|⇒|は誤|は間違|と誤|の誤|と間違|とも(?:書|読|呼)|と(?:書く|書い|読む|読み|聞こえ|聞き|言い間違|打ち)))/g;
const AFTER =
  /(?:ではなく|でなく|じゃなくて?|→|⇒|正:|誤:|誤入力:|誤記:|誤変換:|訂正前:|正しくは|正式には|または|もしくは)[、 ]?[「『(]?([一-龠々]{1,5}|[ァ-ヶー]{2,9}|[ぁ-んー]{2,7}?)(?=[」』)）、。 \n]|$|だ|です|が正|さん|様|氏|と(?:書|読))/g;
const LINE = /[^\n]+/g;
/** What is said to be heard or written wrongly is a name, whatever word it is. */
const MISHEARD = /^[」』)]?(?:と(?:聞こえ|誤記|誤変換|誤入力|聞き間違|言い間違)|は誤[記り変])/;
const GRAMMAR =
  /^(?:さん|ちゃん|くん|では|でな|じゃ)|(?:する|した|です|ます|ない|いる|ある|って|から|ので|こと|もの|[。、!?]|を|[0-9])/;

/** 書き違い・読み違い: whatever such a line gives as a spelling may be a name. */
export function readCorrections(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  for (const { index: from, 0: line } of sweep(scene.lines, LINE)) {
    if (!SPEAKS_OF_SPELLING.test(line) && !/[→⇒]/.test(line)) continue;
    const isSpelling = SPEAKS_OF_SPELLING.test(line);
    for (const pattern of isSpelling ? [QUOTED, BARE, AFTER] : [BARE, AFTER])
      for (const match of line.matchAll(pattern)) {
        const name = match[1] ?? '';
        const start = from + match.index + match[0].indexOf(name);
        const isMisheard =
          /^[一-龠々]{2,4}$/.test(name) &&
          MISHEARD.test(line.slice(start - from + name.length)) &&
          !NOT_A_NAME.has(name);
        if (isMisheard || mayBeName(scene, name, pattern === QUOTED))
          found.push({
            start,
            end: start + name.length,
            type: 'person',
            isStrong: false,
            ...(isMisheard ? { isCalled: true } : {}),
          });
      }
  }
  return found;
}

function mayBeName(scene: Scene, name: string, isQuoted: boolean): boolean {
  const { lexicon } = scene;
  if (NOT_A_NAME.has(name) || GRAMMAR.test(name)) return false;
  if (/^[一-龠々]+$/.test(name))
    return (
      likenessOf(scene, name) !== 'no' ||
      isLikelyFamily(lexicon, name) ||
      isLikelyGiven(lexicon, name) ||
      (isQuoted && name.length === 1)
    );
  const tight = tightForm(name);
  const isReading = lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight);
  if (/^[ァ-ヶー]+$/.test(name))
    return (
      isReading ||
      (!lexicon.katakanaWords.has(tight) &&
        (isQuoted || (name.length < 7 && !isCompound(lexicon.katakanaWords, tight))))
    );
  if (/^[ぁ-んー]+$/.test(name)) return isReading || (isQuoted && !lexicon.hiraganaWords.has(name));
  return isQuoted && name.length <= 6;
}
