import { FIELD_BEFORE, PERSON_BEFORE } from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { namesInRun } from './kanji-names.ts';
import { likenessOf } from './name-like.ts';
import type { Found, Scene } from './scene.ts';

/** 均等割付: single kanji with spaces between. */
const SPACED =
  /(?<![一-龠ァ-ヶ])[一-龠々](?: {1,3}[一-龠々]){1,6}(?:(?![一-龠々])|(?=[氏様殿君]))|(?<![一-龠ァ-ヶ])[一-龠々](?: {1,3}[一-龠々]){0,3}(?: {1,3}[ァ-ヶぁ-ん](?![ァ-ヶぁ-ん])){2,4}/g;
/** 氏 名, 本 人 before the name itself. */
const SPACED_LABEL =
  /^(?:氏 {0,2}名|本 {0,2}人|住 {0,2}所|続 {0,2}柄|家 {0,2}主|大 {0,2}家|姓 {0,2}名|名 {0,2}前)(?: {1,3}|$)/;
const LOOK_BACK = 16;

/** Names whose characters stand apart: 臼 井 清 吉. */
export function readSpacedPeople(scene: Scene): readonly Found[] {
  const { soft } = scene;
  const found: Found[] = [];
  for (const match of soft.matchAll(SPACED)) {
    const label = SPACED_LABEL.exec(match[0])?.[0].length ?? 0;
    const start = match.index + label;
    const print = match[0].slice(label);
    const places = [...print].flatMap((character, index) => (character === ' ' ? [] : [start + index]));
    const run = print.replaceAll(' ', '');
    const right = soft.slice(start + print.length, start + print.length + 10);
    const left = soft.slice(Math.max(0, start - LOOK_BACK), start);
    const isAddressed = HONORIFIC.test(right) || /^[ ]?(?:氏|様|殿)/.test(right);
    const isExpected = isAddressed || label > 0 || FIELD_BEFORE.test(left) || PERSON_BEFORE.test(left);
    if (run.length < 3 && !isExpected) continue;
    const kana = /[ぁ-んァ-ヶ]+$/.exec(run)?.[0].length ?? 0;
    if (kana > 0) {
      const family = run.slice(0, run.length - kana);
      const isName = isExpected || (kana < 4 && likenessOf(scene, family) !== 'no');
      if (isName)
        found.push({
          start: places[0] as number,
          end: start + print.length,
          type: 'person',
          isStrong: true,
          parts: [run],
        });
      continue;
    }
    const bare = run.replace(/[氏様殿君]$/, '');
    if (isExpected && bare.length < 7 && bare.length > 2) {
      const end = (places[bare.length - 1] as number) + 1;
      found.push({ start: places[0] as number, end, type: 'person', isStrong: true, parts: [bare] });
      continue;
    }
    for (const name of namesInRun(scene, bare, {
      before: '$',
      after: isAddressed || bare !== run ? 'J' : '$',
      tail: '',
      isExpected,
    })) {
      const from = places[name.start] as number;
      const end = (places[name.end - 1] as number) + 1;
      found.push({
        start: from,
        end,
        type: 'person',
        isStrong: isExpected || name.border !== undefined,
        parts: [bare.slice(name.start, name.end)],
      });
    }
  }
  return found;
}
