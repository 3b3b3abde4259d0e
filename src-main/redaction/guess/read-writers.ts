import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { EVERYDAY_KANA, EVERYDAY_WORDS } from '../words/everyday-names.ts';
import { kanaGivenNames } from '../words/rare-names.ts';
import { isKanji } from './kanji-run.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyFamily } from './likely-names.ts';
import { likenessOf } from './name-like.ts';
import { type Found, namedAt, type Scene } from './scene.ts';

/** 社協の柊山です: who writes or calls, by the body. */
const OF_BODY =
  /(?:課|係|室|部|協|所|院|園|校|館|店|社|会|員|士|師|者|ネット|センター|ホーム|事業所|ステーション|クリニック|包括|児相|相談支援)の([一-龠々]{2,4})(?=です(?:[。、が \n]|けれど)|と申し|と言い|でございます)/g;
/** トシ「…, ミホ>: who says what, in chats. */
const SPEAKS =
  /(?:^|\n)[ ]?(?:[[(]?(?:(?:[0-9]{1,4}[-/.年])?[0-9]{1,2}[-/.月][0-9]{1,2}日?(?:\([日月火水木金土]\))?[ ])?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[\])]?[ ]{0,2})?([ァ-ヶー]{2,6}|[ぁ-んー]{2,6}|[一-龠々]{1,3}|[A-Za-z]{3,9})(?=[ ]{0,2}(?:[「:>]))/g;
/** 大胡田部長が: somebody of a firm or another body by the title, where no official speaks. */
const TITLED =
  /(?<![一-龠々ァ-ヶー])([一-龠々ヶ]{2,3})(?=(?:部長|参事|次長|主任)(?:[はがもをにとへのや、。」』さ様 \n)]|から|より|$))/g;
/** Three kanji that no dictionary has together and that end as family names do. */
const LIKE_FAMILY = /^[一-龠々ヶ]{2}[田野川原村島崎井沢谷浦尾塚内瀬岡林森]$/;
const ME =
  /(?:^|\n|(?:です|ます|さま|様)、)[> ]*(?=([一-龠々]{2,4})(?:です[。、 \n]|でございます|と申します|[ ]拝(?:$|\n)))/g;
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));

/** 書いた人・名乗る人: who stands before what is said in chats, and who says at the beginning of a letter or call who it is. */
export function readWriters(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  const push = (start: number, name: string): void => {
    found.push(namedAt(start, name, { isStrong: true }));
  };
  for (const match of sweep(scene.lines, SPEAKS)) {
    const name = match[1] ?? '';
    if (isKanji(name, 0) ? likenessOf(scene, name) === 'yes' : isReading(scene, name))
      push(match.index + match[0].length - name.length, name);
  }
  for (const match of sweep(scene.lines, OF_BODY)) {
    const name = match[1] ?? '';
    const isName = likenessOf(scene, name) === 'yes' || /^R+$/.test(lettersOf(scene.lexicon, name));
    if (isName && !EVERYDAY_WORDS.has(name)) push(match.index + match[0].length - name.length, name);
  }
  for (const match of sweep(scene.lines, TITLED)) {
    const name = match[1] ?? '';
    const letters = lettersOf(scene.lexicon, name);
    const isName =
      letters.includes('L') || isLikelyFamily(scene.lexicon, name) || (/^R*$/.test(letters) && LIKE_FAMILY.test(name));
    if (isName && !/[NSATDX]/.test(letters) && !EVERYDAY_WORDS.has(name))
      found.push(namedAt(match.index, name, { isStrong: false }));
  }
  for (const match of sweep(scene.lines, ME)) {
    const name = match[1] ?? '';
    if (likenessOf(scene, name) !== 'no') push(match.index + match[0].length, name);
  }
  return found;
}

/** Whether a word in kana is read like a name and is no usual word, or only seldom. */
function isReading({ lexicon }: Scene, name: string): boolean {
  const tight = tightForm(name);
  if (lexicon.katakanaWords.has(tight) && !usualKana.has(tight)) return false;
  const isName = lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight);
  return usualKana.has(tight) || (isName && (!lexicon.hiraganaWords.has(name) || EVERYDAY_KANA.has(tight)));
}
