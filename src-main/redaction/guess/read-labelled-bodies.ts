import { sweep } from '../text/sweep.ts';
import { NO_VALUE, VALUE } from '../words/body-shapes.ts';
import { BODY_LABEL, GENERIC_PART, PUBLIC_BODY } from '../words/organization-words.ts';
import type { Found, Scene } from './scene.ts';

/** 勤務先：, かかりつけ：: what stands behind such a label is a body, whatever it is called. */
export function readLabelledBodies({ soft, lines }: Scene): readonly Found[] {
  const found: Found[] = [];
  for (const match of sweep(lines, BODY_LABEL)) {
    const at = match.index + match[0].length;
    const value = VALUE.exec(soft.slice(at, at + 40))?.[0] ?? '';
    if (value === '' || NO_VALUE.test(value) || PUBLIC_BODY.test(value) || GENERIC_PART.test(value)) continue;
    const isSpaced = /[ ]$/.test(match[0]) && !/[:：|｜=→][ ]?$/.test(match[0]);
    if (isSpaced && !/(?:^|[\n |])$/.test(soft.slice(Math.max(0, match.index - 1), match.index))) continue;
    if (/^[0-9]+/.test(value) || /[ぁ-ん]{4,}$/.test(value)) continue;
    found.push({ start: at, end: at + value.length, type: 'organization', isStrong: true });
  }
  return found;
}
