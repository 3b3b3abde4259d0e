import { FIELD_BEFORE, PERSON_BEFORE } from '../words/guess-context.ts';
import { HONORIFIC } from '../words/name-context.ts';
import { namesInRun } from './kanji-names.ts';
import type { Found, Scene } from './scene.ts';

/** 均等割付: single kanji with spaces between. */
const SPACED = /(?<![一-龠ァ-ヶ])[一-龠々](?: {1,2}[一-龠々]){1,6}(?:(?![一-龠々])|(?=[氏様殿君]))/g;
const LOOK_BACK = 16;

/** Names whose characters stand apart: 臼 井 清 吉. */
export function readSpacedPeople(scene: Scene): readonly Found[] {
  const { soft } = scene;
  const found: Found[] = [];
  for (const match of soft.matchAll(SPACED)) {
    const start = match.index;
    const places = [...match[0]].flatMap((character, index) => (character === ' ' ? [] : [start + index]));
    const run = match[0].replaceAll(' ', '');
    const right = soft.slice(start + match[0].length, start + match[0].length + 10);
    const left = soft.slice(Math.max(0, start - LOOK_BACK), start);
    const isAddressed = HONORIFIC.test(right) || /^[ ]?(?:氏|様|殿)/.test(right);
    const isExpected = isAddressed || FIELD_BEFORE.test(left) || PERSON_BEFORE.test(left);
    if (run.length < 3 && !isExpected) continue;
    const bare = run.replace(/[氏様殿君]$/, '');
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
