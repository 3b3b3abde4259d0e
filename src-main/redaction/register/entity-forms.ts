import { parseDate } from '../text/dates.ts';
import { softForm, tightForm } from '../text/fold.ts';
import { asciiDigits } from '../text/numerals.ts';
import { addAddressForms } from './address-forms.ts';
import type { EntityValues, FormSink } from './forms.ts';
import { separatedParts } from './name-parts.ts';
import { addOrganizationForms } from './organization-forms.ts';
import { addPersonForms } from './person-forms.ts';
import { addPhoneForms } from './phone-forms.ts';

/** Gathers the written forms of one entity according to its kind; an unknown kind is matched literally. */
export function addEntity(
  sink: FormSink,
  known: EntityValues,
  entity: number,
  families: ReadonlySet<string>,
  municipalities: ReadonlySet<string>,
): void {
  const values = [known.value, ...(known.aliases ?? [])];
  switch (known.kind) {
    case 'person':
      addPersonForms(sink, known, entity, families);
      return;
    case 'address':
      for (const value of values) addAddressForms(sink, value, entity);
      return;
    case 'phone':
      for (const value of values) addPhoneForms(sink, value, entity);
      return;
    case 'workplace':
    case 'school':
    case 'facility':
    case 'organization':
      addOrganizationForms(
        sink,
        known.value,
        [...(known.aliases ?? []), ...(known.kana ? [known.kana] : [])],
        entity,
        known.kind,
        municipalities,
      );
      return;
    case 'date-of-birth':
      for (const value of values) {
        const date = parseDate(softForm(value).trim());
        if (date) sink.addDate(date, entity);
        else sink.add(tightForm(value), { use: 'literal', type: known.kind, entity, isRegistered: true });
      }
      return;
    default:
      for (const value of values) {
        const number = asciiDigits(softForm(value));
        if (/^[0-9\s-]+$/.test(softForm(value)) && number.length >= 6) sink.addDigits(number, entity);
        sink.add(tightForm(value), { use: 'literal', type: known.kind, entity, isRegistered: true });
      }
  }
}

/** Family names of the register's people that are separated from the given name. */
export function knownFamilies(known: readonly EntityValues[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { kind, value } of known) {
    if (kind !== 'person') continue;
    const [family, ...rest] = separatedParts(value);
    if (family && rest.length === 1) families.add(family);
  }
  return families;
}

/** Municipalities in the register's values: organisations are often written without them. */
export function knownMunicipalities(known: readonly EntityValues[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { value } of known) {
    const soft = softForm(value);
    const city =
      /^(?:[一-龠]{2,3}[都道府県])?(?:[一-龠ぁ-んァ-ヶ]{1,5}郡)?([一-龠ぁ-んァ-ヶ]{1,5}?)[市町村](?!内|立?中)/.exec(
        soft,
      )?.[1];
    if (city && city.length >= 2) names.add(city);
  }
  return names;
}
