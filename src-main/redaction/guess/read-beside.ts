import { tightForm } from '../text/fold.ts';
import { sweep } from '../text/sweep.ts';
import { EVERYDAY_KANJI } from '../words/everyday-names.ts';
import { HUMAN_AFTER } from '../words/human-deeds.ts';
import { GIVEN_SINGLE } from '../words/name-context.ts';
import { NOT_A_NAME } from '../words/people-words.ts';
import { recentGivenNames } from '../words/rare-names.ts';
import { lettersOf } from './lexicon.ts';
import { isLikelyFamily } from './likely-names.ts';
import { likenessOf } from './name-like.ts';
import type { Found, Scene } from './scene.ts';

const JOIN =
  '(?:さん|様|氏|くん|君|ちゃん)?(?:[((][^()()\\n]{1,8}[))])?[ ]?(?:、|,|・|/|と|や|及び|並びに|および|&|;|\\n[・ ]?)[ ]?';
const NEXT: RegExp = new RegExp(
  `^${JOIN}([一-龠々]{1,5}|[ァ-ヶー]{2,8}|[ぁ-んー]{2,5}?)(?=さん|様|氏|くん|君|ちゃん|[はがもをにとの、。,・/()（）」\\n ]|$|です|から|より|[0-9])`,
);
const BEFORE: RegExp = new RegExp(
  `(?:^|[^一-龠々ぁ-んァ-ヶー]|[はがもの])([一-龠々]{1,5}|[ァ-ヶー]{2,8}|[ぁ-んー]{2,5})${JOIN}$`,
);
const REACH = 28;
const usualGiven: ReadonlySet<string> = new Set(recentGivenNames);
const LONGEST_CHAIN = 6;
/** A chain of names goes on behind it: 一夫、本人、末吉. */
const SELF = /^(?:本人|対象者|相談者|当人)$/;

/** 並んだ名前: what is joined to a name by と, 、 or ・ and may be a name is one: 蓮、芽生、大雅. */
export function readBeside(scene: Scene, people: readonly Found[]): readonly Found[] {
  const { soft } = scene;
  const taken = new Set(people.map(({ start }) => start));
  const ends = new Set(people.map(({ end }) => end));
  const found: Found[] = [];
  for (const person of people) {
    let end = person.end;
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const match = NEXT.exec(soft.slice(end, end + REACH));
      const name = match?.[1] ?? '';
      if (match && SELF.test(name)) {
        end += match[0].length;
        continue;
      }
      if (!match || !mayJoin(scene, name, match[0])) break;
      const start = end + match[0].length - name.length;
      if (!taken.has(start)) found.push(one(start, name));
      end = start + name.length;
    }
    let start = person.start;
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const from = Math.max(0, start - REACH);
      const match = BEFORE.exec(soft.slice(from, start));
      const name = match?.[1] ?? '';
      if (!match || !mayJoin(scene, name, match[0])) break;
      const at = from + match.index + match[0].indexOf(name);
      if (!ends.has(at + name.length)) found.push(one(at, name));
      start = at;
    }
  }
  return found;
}

/** 柚、律、暖の三きょうだい: single kanji in a row that are given names, every one of them. */
const ROW =
  /(?<![一-龠々])[一-龠々]{1,2}(?:[、・と][一-龠々]{1,2}){1,5}(?=の[0-9二三四五]?(?:人|名|きょうだい|兄弟|姉妹|兄妹|姉弟)|[0-9二三四五](?:人|名|兄弟|姉妹)|[はがも]|[」)\n]|$)/g;

/** 名の列: rows of given names, although each of them is another word too. */
export function readRows({ soft, lines, lexicon }: Scene): readonly Found[] {
  const found: Found[] = [];
  for (const { index, 0: row } of sweep(lines, ROW)) {
    const names = [...row.matchAll(/[一-龠々]+/g)];
    const areGiven = names.every(
      ([name]) => GIVEN_SINGLE.test(name) || usualGiven.has(name) || /G/.test(lettersOf(lexicon, name)),
    );
    const isSure =
      HUMAN_AFTER.test(soft.slice(index + row.length, index + row.length + 18)) ||
      /^の?[0-9二三四五]?(?:人|名|きょうだい|兄弟|姉妹|兄妹|姉弟)/.test(
        soft.slice(index + row.length, index + row.length + 10),
      );
    if (
      !areGiven ||
      (!isSure && names.every(([name]) => EVERYDAY_KANJI.has(name) || /[NSAT]/.test(lettersOf(lexicon, name))))
    )
      continue;
    for (const name of names) found.push(one(index + name.index, name[0]));
  }
  return found;
}

function mayJoin(scene: Scene, name: string, joint: string): boolean {
  const { lexicon } = scene;
  const tight = tightForm(name);
  if (NOT_A_NAME.has(name)) return false;
  if (/^[一-龠々]+$/.test(name)) {
    const likeness = likenessOf(scene, name);
    return (
      likeness === 'yes' ||
      (/^R*$/.test(lettersOf(lexicon, name)) && isLikelyFamily(lexicon, name)) ||
      (likeness === 'maybe' &&
        name.length < 3 &&
        (!/[、,\n]/.test(joint) || /G/.test(lettersOf(lexicon, name)) || usualGiven.has(name)))
    );
  }
  const isReading = lexicon.givenReadings.has(tight) || lexicon.familyReadings.has(tight);
  return /^[ァ-ヶー]+$/.test(name)
    ? !lexicon.katakanaWords.has(tight) && (isReading || !lexicon.properKatakana.has(tight))
    : isReading && !lexicon.hiraganaWords.has(name);
}

function one(start: number, name: string): Found {
  return { start, end: start + name.length, type: 'person', isStrong: false };
}
