import { sweep } from '../text/sweep.ts';
import { SHORT_SCHOOL, VOCATIONAL_SCHOOL } from '../words/body-shapes.ts';
import type { Found, Scene } from './scene.ts';
import { cutRun } from './segment.ts';

/** Schools by their short forms: 船越小, 県立青嶺高, 帝都商業を中退. */
export function readSchools(scene: Scene): readonly Found[] {
  const found: Found[] = [];
  const push = (start: number, end: number): void => {
    found.push({ start, end, type: 'organization', isStrong: true });
  };
  for (const match of sweep(scene.lines, SHORT_SCHOOL)) {
    const name = match[1] ?? '';
    if (isPlaceName(scene, name)) push(match.index, match.index + match[0].length);
  }
  for (const match of sweep(scene.lines, VOCATIONAL_SCHOOL)) push(match.index, match.index + match[0].length);
  return found;
}

/** Whether a word is a place or a family name and no common word: 船越小, but not 途中. */
function isPlaceName(scene: Scene, name: string): boolean {
  if (/^[都道府県市区町村]立/.test(name) && name.length > 3) return true;
  if (/^(?:[東西南北一二三四五六]|中央|[附付]属|第[一二三四五])$/.test(name)) return true;
  const { words } = cutRun(scene.lexicon, name, { before: '$', after: 'X' });
  return name.length > 1 && words.some(({ letter }) => 'RLOF'.includes(letter));
}
