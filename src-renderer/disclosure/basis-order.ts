import type { Disclosure } from '../../src-main/contract/disclosure.ts';
import type { LegalBasis } from '../../src-main/contract/legal-basis.ts';
import type { GiverKind } from '../../src-main/contract/organization.ts';

/** How many bases have a digit of their own. */
const FAVOURITES = 9;

/** Before anything was recorded, the groups in which most disclosures of a meeting lie come first. */
const GROUPS: readonly LegalBasis['group'][] = [
  'meeting-request',
  'privacy-public',
  'privacy-private',
  'consent',
  'emergency',
  'exception',
  'agreement',
  'receiving',
];

/** Bases open to a giver: its own, and those of the hearing side. */
export function openTo(bases: readonly LegalBasis[], giver: GiverKind): readonly LegalBasis[] {
  return bases.filter((basis) => basis.reliedOnBy.includes(giver) || basis.standing === 'receiver');
}

/** よく使う順: the bases by how often they were used, then by group and catalogue; the first nine and the others. */
export function inOrderOfUse(
  bases: readonly LegalBasis[],
  used: readonly Pick<Disclosure, 'legalBasis'>[],
): { readonly favourites: readonly LegalBasis[]; readonly others: readonly LegalBasis[] } {
  const counts = new Map<string, number>();
  for (const id of used.flatMap((disclosure) => disclosure.legalBasis)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rank = (basis: LegalBasis): number => {
    const at = GROUPS.indexOf(basis.group);
    return at < 0 ? GROUPS.length : at;
  };
  const sorted = [...bases].sort(
    (one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0) || rank(one) - rank(other),
  );
  return { favourites: sorted.slice(0, FAVOURITES), others: sorted.slice(FAVOURITES) };
}

/** 記載事項 that the chosen bases demand, each once, less those met by another basis or by the linked request. */
export function demandedBy(chosen: readonly LegalBasis[], hasRequest: boolean): readonly string[] {
  const ids = chosen.map(({ id }) => id);
  const demanded = chosen.flatMap((basis) =>
    basis.particulars.filter((kind) => !basis.particularsMetBy[kind]?.some((other) => ids.includes(other))),
  );
  return [...new Set(demanded)].filter((kind) => !(kind === 'request' && hasRequest));
}
