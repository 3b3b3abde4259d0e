import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { foreignNameParts } from '../words/foreign-names.ts';
import { kanaNotes } from '../words/kana-notes.ts';
import { isCompound } from './katakana-words.ts';
import type { Found, Scene } from './scene.ts';

const foreignParts: ReadonlySet<string> = new Set(foreignNameParts.map(tightForm));
const NOTES: ReadonlySet<string> = new Set(kanaNotes.map(tightForm));
/** ﾌﾘｺﾐ ﾊｷﾞﾜﾗ ﾏｻｺ, ﾔﾁﾝ: statements of banks in kana. */
const KANA_WORDS = /(?<![ァ-ヶー・=])[ァ-ヶー]{2,14}(?:[ ]{1,2}[ァ-ヶー]{1,12}){0,5}(?![ァ-ヶー・=])/g;
const BANK_WORD =
  /^(?:フリコミ?|フリカエ|ニユウキン|シユツキン|ソウキン|ヤチン|ヘンサイ|ヘンキン|キユウヨ?|キユウリヨウ|ヨリ|サマ|サン|ドノ|クン|サキ|アテ|カラ|ヘ|ヒキオトシ|カンリヒ|ビコウ|メイギ|コウザ|ホウモン|デンワ|メンダン|ライシヨ|ライチヨウ|ツウチ|ネンキン|テアテ|ホシヨウニン|オヤ|ハハ|チチ|ツマ|オツト|アネ|アニ|イモウト|オトウト|ムスコ|ムスメ|ソウダン|ウケトリ|シハライ|カリイレ|オオヤ|ヤヌシ|ダイリ|ホンニン|モウシコミ|ケイヤク|ジユウシヨ|シメイ|フリガナ|タントウ|イライニン|ウケトリニン)$/;
/** ユイコ, サチエ. */
const FEMALE_END = /^.{2,}[コエミヨ]$/;
/** Labels of people in kana. */
const OF_PEOPLE =
  /^(?:ホゴシヤ|カンリニン|オオヤ|ヤヌシ|タントウシヤ?|シユジイ|ホシヨウニン|ケイヤクシヤ|リヨウシヤ|シンセイシヤ|ソウダンシヤ|セタイヌシ|キ-?ーパーソン|メイギ|ツマ|オツト|チチ|ハハ|アネ|アニ|イモウト|オトウト|ムスコ|ムスメ|シメイ|フリガナ|ユウジン|ドウリヨウ)$/;
const ADDRESS_WORD = /^(?:サマ|サン|ドノ|クン)$/;

/** 半角カナの人: names among the words of bank statements and of notes that are written in kana throughout. */
export function readKanaNotes(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  const push = (start: number, name: string): void => {
    const parts = [name, ...name.split(' ')].filter((part) => part.length > 1);
    found.push({ start, end: start + name.length, type: 'person', isStrong: true, parts });
  };
  for (const { index, 0: words } of sweep(scene.lines, KANA_WORDS)) readKanaWords(scene, index, words, push);
  return found;
}

function readKanaWords(scene: Scene, start: number, words: string, push: (start: number, name: string) => void): void {
  const { lexicon } = scene;
  const pieces = [...words.matchAll(/[^ ]+/g)].map(({ index, 0: word }) => ({ index, word, tight: tightForm(word) }));
  const isBank = pieces.some(({ tight }) => BANK_WORD.test(tight));
  const isFamily = (tight: string): boolean => tight.length > 1 && lexicon.familyReadings.has(tight);
  const isGiven = (tight: string): boolean => tight.length > 1 && lexicon.givenReadings.has(tight);
  const isForeign = (tight: string): boolean => foreignParts.has(tight) || lexicon.foreignNames.has(tight);
  const isOdd = (tight: string): boolean =>
    !lexicon.katakanaWords.has(tight) && !isCompound(lexicon.katakanaWords, tight);
  let run: (typeof pieces)[number][] = [];
  /** The word right before the run. */
  let label = '';
  const flush = (isAddressed = false): void => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return;
    const whole = words.slice(first.index, last.index + last.word.length);
    const tights = run.map(({ tight }) => tight);
    const areNames =
      run.length === 1
        ? isPair(first.tight) ||
          ((isAddressed || OF_PEOPLE.test(label)) && (isForeign(first.tight) || isOdd(first.tight))) ||
          (isBank && (isFamily(first.tight) || isGiven(first.tight)) && !lexicon.katakanaWords.has(first.tight))
        : (isFamily(tights[0] ?? '') && (isBank || isGiven(tights[1] ?? ''))) ||
          (run.length === 2 && tights.every(isOdd) && (isFamily(tights[0] ?? '') || isGiven(tights[1] ?? ''))) ||
          (run.length === 2 && tights.every(isOdd) && tights.some(isForeign)) ||
          (run.length > 2 && run.length < 6 && tights.some(isForeign) && tights.filter(isOdd).length > 1) ||
          (isBank && run.length < 6 && tights.every(isOdd));
    if (areNames) push(start + first.index, whole);
    else readPairs();
    run = [];
    label = '';
  };
  /** コヒヤマ トシヒコ among other words. */
  const readPairs = (): void => {
    for (const [index, one] of run.entries()) {
      const next = run[index + 1];
      const isGivenNext =
        next !== undefined && (isGiven(next.tight) || (FEMALE_END.test(next.tight) && isOdd(next.tight)));
      if (isGivenNext && (isFamily(one.tight) || (isOdd(one.tight) && isGiven(next.tight) && isOdd(next.tight))))
        push(start + one.index, words.slice(one.index, next.index + next.word.length));
    }
  };
  const isPair = (tight: string): boolean => {
    if (tight.length < 5 || lexicon.katakanaWords.has(tight) || isCompound(lexicon.katakanaWords, tight)) return false;
    for (let border = 2; border <= tight.length - 2; border++)
      if (isFamily(tight.slice(0, border)) && isGiven(tight.slice(border))) return true;
    return false;
  };
  for (const piece of pieces) {
    if (ADDRESS_WORD.test(piece.tight)) flush(true);
    else if (BANK_WORD.test(piece.tight) || NOTES.has(piece.tight)) {
      flush();
      label = piece.tight;
    } else {
      const addressed = /^(.{2,})(?:サン|サマ|クン|チヤン|ドノ)$/.exec(piece.tight);
      if (addressed && run.length === 0 && /(?:サン|サマ|クン|チャン|ドノ)$/.test(piece.word)) {
        const name = piece.word.replace(/(?:サン|サマ|クン|チャン|ドノ)$/, '');
        const called = tightForm(name);
        if (isFamily(called) || isGiven(called) || isPair(called) || (called.length > 2 && isOdd(called)))
          push(start + piece.index, name);
      } else run.push(piece);
    }
  }
  flush();
}
