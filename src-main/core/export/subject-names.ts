import { tightForm } from '../../redaction/text/fold.ts';
import { EVERYDAY_WORDS } from '../../redaction/words/everyday-names.ts';
import { familyNames } from '../../redaction/words/family-names.ts';
import { GIVEN_ENDING, ROLE_BEFORE } from '../../redaction/words/name-context.ts';

const RUN = /[一-龠々ヶ\u{20000}-\u{2ffff}]+/gu;
/** What follows a person who does or says something, or to whom something is said. */
const PERSON_USE =
  /^(?:[がはもをにと、。，．,.：:;；（(）)」』\s]|の|より|から(?:は|の)?[聞連相通話]|宅|家(?![具計庭賃屋事内電])|$)/;
const PLACE_USE = /^(?:に(?:住|転|引|行|帰|い|あ|戻|通)|の(?:[一-龠]{0,3}(?:市|町|村|駅|店|病院|実家|学校|施設)))/;

/**
 * 敬称のない名: names that nobody registered and that stand without さん or 様 – 隣家の佐々木が, 佐々木：, 佐々木良子は.
 * The engine leaves these alone, because in minutes a reviewer reads on; a copy for the person concerned has no second
 * reading, so a usual family name in the place of a person counts as one.
 */
export function bareNames(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const right = text.slice(index + run.length, index + run.length + 10);
    if (!PERSON_USE.test(right) || PLACE_USE.test(right)) continue;
    const lead = leadOf(run);
    if (lead !== null) found.push({ start: index + lead, end: index + run.length });
  }
  return found;
}

/** Where in a run of kanji a name begins that reaches to its end; null if none does. */
function leadOf(run: string): number | null {
  for (let lead = 0; lead <= run.length - 2; lead += 1) {
    if (lead > 0 && !ROLE_BEFORE.test(run.slice(0, lead))) continue;
    const name = tightForm(run.slice(lead));
    if (isFamily(name) && !EVERYDAY_WORDS.has(name)) return lead;
    for (const border of [2, 3]) {
      const given = name.slice(border);
      if (given.length >= 2 && given.length <= 3 && isFamily(name.slice(0, border)) && GIVEN_ENDING.test(given))
        return lead;
    }
  }
  return null;
}

/** In the form in which names are compared: 佐々木 is 佐佐木 there. */
const FAMILIES = new Set([...familyNames].map(tightForm));

const isFamily = (name: string): boolean => name.length >= 2 && FAMILIES.has(name);
