import { parseDate } from '../text/dates.ts';
import { softForm, tightForm } from '../text/fold.ts';
import { addAddressForms } from './address-forms.ts';
import type { EntityValues, FormSink } from './forms.ts';
import { addIdentifierForms } from './identifier-forms.ts';
import { formKind } from './kinds.ts';
import { separatedParts } from './name-parts.ts';
import { addOrganizationForms } from './organization-forms.ts';
import { addAlias, addPersonForms } from './person-forms.ts';
import { addPhoneForms } from './phone-forms.ts';

/** Gathers the written forms of one entity according to its kind; what an unknown kind means is told by its word or its shape. */
export function addEntity(
  sink: FormSink,
  known: EntityValues,
  entity: number,
  families: ReadonlySet<string>,
  municipalities: ReadonlySet<string>,
): void {
  const values = [known.value, ...(known.aliases ?? [])];
  switch (formKind(known.kind, known.value, known.kana)) {
    case 'person':
      addPersonForms(sink, known, entity, families);
      return;
    case 'alias':
      for (const value of [...values, ...(known.kana ? [known.kana] : [])])
        addAlias(sink, entity, value, undefined, families);
      return;
    case 'address':
      for (const value of values) addAddressForms(sink, value, entity, known.kind);
      return;
    case 'phone':
      for (const value of values) addPhoneForms(sink, value, entity);
      return;
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
    case 'identifier':
      for (const value of values) addIdentifierForms(sink, value, entity, known.kind);
  }
}

/** Family names of the register's people that are separated from the given name. */
export function knownFamilies(known: readonly EntityValues[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { kind, value, kana } of known) {
    if (formKind(kind, value, kana) !== 'person') continue;
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
      /^(?:[一-龠々]{2,3}[都道府県])?(?:[一-龠々ぁ-んァ-ヶ]{1,5}郡)?([一-龠々ぁ-んァ-ヶ]{1,5}?)[市町村](?!内|立?中)/.exec(
        soft,
      )?.[1];
    if (city && city.length >= 2) names.add(city);
  }
  return names;
}
