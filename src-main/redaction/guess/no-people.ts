import { lettersOf } from './lexicon.ts';
import type { Found, Scene } from './scene.ts';

/** 生活支援課 帆足, 水道局 雲井田: the section of whoever is named behind it. */
const SECTION_BEFORE = /^[一-龠々ぁ-んァ-ヶー]{0,14}(?:課|局|係|室|部|署|班|センター|事務所|グループ|担当)[ ]+/;
const SECTION = /^[ ]?[一-龠々ぁ-んァ-ヶー]{1,14}(?:課|局|係|室|部署?|署|班)$/;
/** Classes of words that are names of people or may be. */
const NAME = /[LGP]/;
const COMMON = /[NSTA]/;

/**
 * 部署と項目名: sections of an office, and the labels of a form (根拠：, 区分：), are no people. What is found is cut down to
 * the person, or null when nobody is left.
 */
export function asPerson(scene: Scene, found: Found): Found | null {
  if (found.type !== 'person') return found;
  const { soft, lexicon } = scene;
  const start = found.start + (SECTION_BEFORE.exec(soft.slice(found.start, found.end))?.[0].length ?? 0);
  const text = soft.slice(start, found.end);
  if (text.trim() === '') return null;
  const letters = lettersOf(lexicon, text.trim());
  // 服部, 阿部 and 氷室 end so too.
  if (SECTION.test(text) && !NAME.test(letters)) return null;
  const isLabel = /^[ ]?[:：]/.test(soft.slice(found.end, found.end + 2));
  if (isLabel && COMMON.test(letters) && !NAME.test(letters)) return null;
  return start === found.start ? found : { ...found, start };
}
