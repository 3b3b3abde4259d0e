import { codeKey, nameKey } from './fold.ts';

const LEGAL_FORMS =
  /特定非営利活動法人|エヌピーオー法人|NPO法人|NPO|(?:公益|一般)?(?:社団|財団)法人|社会福祉法人|医療法人(?:社団|財団)?|社会医療法人|株式会社|有限会社|合同会社|合資会社|学校法人|宗教法人|地方独立行政法人|独立行政法人|協同組合連合会|\((?:株|有|合|社|財|福|医|特|特非|学|一社|公財)\)/gi;

/** 機関名の鍵: without legal form, spaces, width and variants (`ＮＰＯ法人　ひだまり` = `特定非営利活動法人ひだまり`). */
export function organizationKey(name: string): string {
  return nameKey(name.normalize('NFKC').replace(/\s/g, '').replace(LEGAL_FORMS, ''));
}

/** Organisation as far as it must be recognised. */
interface KnownOrganization {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string;
  readonly formerNames?: readonly string[];
}

/** How a row of members names its organisation, and which one is meant. */
type OrganizationMatch<O extends KnownOrganization> =
  | { readonly kind: 'none-named' }
  | {
      readonly kind: 'by-code';
      readonly organization: O;
      readonly nameAs: 'same' | 'former' | 'short' | 'other' | 'blank';
    }
  | { readonly kind: 'by-name'; readonly organization: O }
  | { readonly kind: 'unknown' };

/** Finds the organisation that a code or, failing that, a name means. */
export function matchOrganization<O extends KnownOrganization>(
  code: string,
  name: string,
  organizations: readonly O[],
): OrganizationMatch<O> {
  const key = organizationKey(name);
  const nameAs = (organization: O): 'same' | 'former' | 'short' | 'other' | 'blank' => {
    if (key === '') return 'blank';
    if (organizationKey(organization.name) === key) return 'same';
    if (organization.formerNames?.some((former) => organizationKey(former) === key)) return 'former';
    return organization.shortName && organizationKey(organization.shortName) === key ? 'short' : 'other';
  };
  const byCode =
    code === ''
      ? undefined
      : organizations.find((organization) => organization.code !== '' && codeKey(organization.code) === codeKey(code));
  if (byCode) return { kind: 'by-code', organization: byCode, nameAs: nameAs(byCode) };
  const byName =
    key === ''
      ? undefined
      : organizations.find((organization) => ['same', 'former', 'short'].includes(nameAs(organization)));
  if (byName) return { kind: 'by-name', organization: byName };
  return code === '' && key === '' ? { kind: 'none-named' } : { kind: 'unknown' };
}
