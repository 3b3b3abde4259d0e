import { tightForm } from '../text/fold.ts';
import { FIELD_BEFORE, LABEL_WORD, PERSON_BEFORE } from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { ANY_PERSON_LABEL, PERSON_IN_BRACKETS } from '../words/person-cues.ts';
import { kanaGivenNames } from '../words/rare-names.ts';
import { namesInRun } from './kanji-names.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyFamily, isLikelyGiven } from './likely-names.ts';
import { likenessOf } from './name-like.ts';
import type { Found, Scene } from './scene.ts';

/** Two pieces of print with a space between, one of them a single character. */
const APART =
  /(?<![一-龠々ぁ-んァ-ヶー])[一-龠々ぁ-んァ-ヶー] {1,3}[一-龠々ぁ-んァ-ヶー]|[一-龠々ぁ-んァ-ヶー] {1,3}[一-龠々ぁ-んァ-ヶー](?![一-龠々ぁ-んァ-ヶー])/;
const PIECES = /[一-龠々ぁ-んァ-ヶー]+/g;
/** さ ん, さん, 様 at the end of the last piece or behind it. */
const ADDRESSED_END =
  /(?<=.)(?:さん|様|氏|殿|君|くん|ちゃん|先生|名義|宅).*$|(?<=^[一-龠々]{1,2}|^[ァ-ヶ]{1,3})[はがをにのも].*$/;
const ADDRESSED_NEXT = /^ {0,3}(?:さ {0,3}ん|様|氏|殿|ち ?ゃ ?ん|く ?ん)/;
/** 氏 名 at the beginning of what stands before. */
const SPACED_LABEL =
  /(?:^|[ 　:|])(?:氏 {0,2}名|本 {0,2}人|続 {0,2}柄|家 {0,2}主|大 {0,2}家|姓 {0,2}名|名 {0,2}前|児 {0,2}童|生 {0,2}徒|父|母|妻|夫|長 {0,2}[男女]|次 {0,2}[男女]|保 {0,2}護 {0,2}者|世 {0,2}帯 {0,2}主) *[:：|]? *$/;
/** 近隣の臼 井: what stands before the first piece of a name. */
const LED = /^.*[のはがをにとでもへや](?=[一-龠々]{1,3}$)/;
const GIVEN_KANA = /^(?:[ぁ-んー]{2,5}|[ァ-ヶー]{2,5})[子江代枝美乃緒恵]?$/;
const MOST_PIECES = 7;
const LONGEST = 8;
const LOOK_BACK = 16;
/** As many letters with up to three spaces behind each. */
const SPACED_BACK = 4 * LOOK_BACK;
const usualKana: ReadonlySet<string> = new Set(kanaGivenNames.map(tightForm));

/** 均等割付・読み取りの空白: names whose characters stand apart, all or some: 臼 井 清 吉, 小鳥居　マ サヨ. */
export function readSpacedPeople(scene: Scene): readonly Found[] {
  const { soft } = scene;
  const found: Found[] = [];
  for (let from = 0; from < soft.length; ) {
    const newline = soft.indexOf('\n', from);
    const to = newline < 0 ? soft.length : newline;
    const line = soft.slice(from, to);
    if (line.includes(' ') && APART.test(line)) readLine(scene, line, from, found);
    from = to + 1;
  }
  return found;
}

function readLine(scene: Scene, line: string, offset: number, found: Found[]): void {
  const pieces = [...line.matchAll(PIECES)].map(({ index, 0: text }) => ({ start: index, text }));
  for (let first = 0; first < pieces.length; ) {
    const name = longestFrom(scene, line, pieces, first);
    if (!name) {
      first++;
      continue;
    }
    const { run, start, end } = name;
    found.push({ start: offset + start, end: offset + end, type: 'person', isStrong: true, parts: [run] });
    first = name.next;
  }
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** The longest name made of the pieces from `first` on, all of them but for a form of address at its end. */
function longestFrom(
  scene: Scene,
  line: string,
  pieces: readonly Piece[],
  first: number,
): { readonly run: string; readonly start: number; readonly end: number; readonly next: number } | null {
  const whole = pieces[first] as Piece;
  const lead = LED.exec(whole.text)?.[0].length ?? 0;
  const [start, opening] = [whole.start + lead, whole.text.slice(lead)];
  if (opening.length > 1 && (LABEL_WORD.test(opening) || ANY_PERSON_LABEL.test(`${opening}:`))) return null;
  const left = line.slice(Math.max(0, start - LOOK_BACK), start);
  const spaced = line.slice(Math.max(0, start - SPACED_BACK), start);
  const isLabelled =
    ANY_PERSON_LABEL.test(left) ||
    FIELD_BEFORE.test(left) ||
    PERSON_BEFORE.test(left) ||
    SPACED_LABEL.test(spaced) ||
    PERSON_BEFORE.test(spaced.replaceAll(' ', '').slice(-LOOK_BACK));
  let last = first;
  for (let length = 0; last + 1 < pieces.length && last - first < MOST_PIECES; last++) {
    const [one, next] = [pieces[last] as Piece, pieces[last + 1] as Piece];
    const gap = line.slice(one.start + one.text.length, next.start);
    length += one.text.length;
    if (!/^ {1,3}$/.test(gap) || length > LONGEST) break;
  }
  for (const isLoose of [false, true])
    for (let to = last; to > first; to--) {
      const texts = [opening, ...pieces.slice(first + 1, to + 1).map(({ text }) => text)];
      const form = ADDRESSED_END.exec(pieces[to]?.text ?? '')?.[0] ?? '';
      const run = texts.join('').slice(0, form === '' ? undefined : -form.length);
      const piece = pieces[to] as Piece;
      const end = piece.start + piece.text.length - form.length;
      texts[texts.length - 1] = piece.text.slice(0, end - piece.start);
      if (end <= piece.start || run.length > LONGEST || !texts.some((text) => text.length === 1)) continue;
      const right = line.slice(end, end + 10);
      const isExpected =
        PERSON_IN_BRACKETS.test(right) || HONORIFIC.test(right) || ADDRESSED_NEXT.test(right) || isLabelled;
      if (isName(scene, run, isExpected, isLoose) || isPair(scene, texts)) return { run, start, end, next: to + 1 };
    }
  return null;
}

/** Whether the print without its spaces is a family and a given name, or behind a label anything that may be a name. */
function isName(scene: Scene, run: string, isExpected: boolean, isLoose: boolean): boolean {
  const { lexicon } = scene;
  const kanji = /^[一-龠々]*/.exec(run)?.[0] ?? '';
  const rest = run.slice(kanji.length);
  if (rest === '') {
    if (run.length < (isExpected ? 2 : 3)) return false;
    const names = namesInRun(scene, run, { before: '$', after: isExpected ? 'J' : '$', tail: '', isExpected });
    const [name] = names;
    if (isLoose && isExpected && (run.length > 2 || /L/.test(lettersOf(lexicon, run[0] ?? ''))) && run.length < 7)
      return true;
    return (
      name !== undefined &&
      name.start === 0 &&
      name.end === run.length &&
      (name.border !== undefined || (isLoose && isExpected))
    );
  }
  if (kanji === '') {
    if (isExpected && (lexicon.familyReadings.has(tightForm(run)) || /^[ァ-ヶー]{2,4}$/.test(run))) return true;
    if (run.length < 4 || !/^(?:[ぁ-んー]+|[ァ-ヶー]+)$/.test(run)) return false;
    const tight = tightForm(run);
    for (let border = 2; border <= tight.length - 2; border++)
      if (lexicon.familyReadings.has(tight.slice(0, border)) && lexicon.givenReadings.has(tight.slice(border)))
        return !lexicon.hiraganaWords.has(run) && !lexicon.katakanaWords.has(tight);
    return false;
  }
  if (!GIVEN_KANA.test(rest)) return false;
  const isFamily = /[LP]/.test(lettersOf(lexicon, kanji)) || likenessOf(scene, kanji) === 'yes';
  const bare = tightForm(rest.replace(/[子江代枝美乃緒恵]$/, ''));
  const isGiven = lexicon.givenReadings.has(bare) || usualKana.has(bare) || (bare.length > 1 && isExpected);
  return isFamily && isGiven && kanji.length < 5;
}

/** 西 野入　光 男: at the edge of a piece an unknown family name ends and a known given name begins. */
function isPair(scene: Scene, pieces: readonly string[]): boolean {
  const whole = pieces.join('');
  for (let border = 1, at = 0; border < pieces.length; border++) {
    at += pieces[border - 1]?.length ?? 0;
    const family = whole.slice(0, at);
    const given = whole.slice(at);
    if (given.length < 2 || family.length < 2 || family.length > 4 || !/^[一-龠々ヶケノ之]+$/.test(family)) continue;
    const isFamily = likenessOf(scene, family) === 'yes' || isLikelyFamily(scene.lexicon, family);
    if (isFamily && /G/.test(lettersOf(scene.lexicon, given))) return true;
    if (/L/.test(lettersOf(scene.lexicon, family)) && isLikelyGiven(scene.lexicon, given)) return true;
  }
  return false;
}
