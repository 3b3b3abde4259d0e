import type { AccountingRow } from '../../contract/accounting.ts';
import { texts } from '../audit/facets.ts';
import type { Labels } from '../audit/labels.ts';
import type { NumberedEntry } from '../audit/read-entries.ts';

/** Numbers of entries that belong together because one corrects the other, by identifier of the record. */
export interface Corrections {
  /** Number of the entry that recorded a disclosure. */
  readonly seqOf: ReadonlyMap<string, number>;
  /** Number of the entry that corrects a disclosure. */
  readonly correctedBy: ReadonlyMap<string, number>;
}

/** 訂正のつながり: every entry names what it corrects; who is corrected follows from that. */
export function correctionsIn(entries: readonly NumberedEntry[]): Corrections {
  const seqOf = new Map<string, number>();
  const correctedBy = new Map<string, number>();
  for (const { seq, entry } of entries) {
    if (entry.subject !== null) seqOf.set(entry.subject, seq);
    if (typeof entry.detail['corrects'] === 'string') correctedBy.set(entry.detail['corrects'], seq);
  }
  return { seqOf, correctedBy };
}

/** 提供の記録の一行. `organizationOf`: where the office knows it, the organisation of a member. */
export function rowOf(
  { seq, leafHash, entry }: NumberedEntry,
  labels: Labels,
  corrections: Corrections,
  organizationOf: ReadonlyMap<string, string>,
): AccountingRow {
  const { detail, subject } = entry;
  const label = (id: unknown): string => (typeof id === 'string' ? (labels.get(id) ?? '') : '');
  const corrects = typeof detail['corrects'] === 'string' ? detail['corrects'] : null;
  const told = entry.recipients.map((id) => organizationOf.get(id));
  const organizations = texts(detail['recipientOrganizations']);
  // Members move: counts are said only where the tables of today still fit what was signed then.
  const isKnown = told.every((one) => one !== undefined && organizations.includes(one));
  return {
    seq,
    at: entry.ts,
    disclosureId: subject,
    event: entry.type,
    meetingNumber: label(entry.meetingRef) || null,
    caseNumber: label(entry.caseRef) || null,
    discloser: label(detail['discloser']),
    giver: label(detail['giverOrganization']),
    recipientOrganizations: organizations.map((id) => {
      const count = told.filter((one) => one === id).length;
      return isKnown && count > 0 ? `${labels.get(id) ?? id}（${count}名）` : (labels.get(id) ?? id);
    }),
    recipients: entry.recipients.length,
    categories: [...entry.fields],
    isSpecialCare: detail['isSpecialCare'] === true,
    legalBasis: [...entry.legalBasis],
    consentState: typeof detail['consentState'] === 'string' ? detail['consentState'] : '',
    medium: entry.medium,
    overriddenRules: [...texts(detail['overriddenRules'])],
    corrects: corrects === null ? null : (corrections.seqOf.get(corrects) ?? null),
    correctedBy: subject === null ? null : (corrections.correctedBy.get(subject) ?? null),
    recordedByName: label(entry.actor),
    leafHash,
  };
}

/** 合計: what was corrected is left out, because its correction counts in its place; most frequent first. */
export function totalsOf(
  rows: readonly AccountingRow[],
  entries: readonly NumberedEntry[],
  labels: Labels,
): { byBasis: { id: string; count: number }[]; byOrganization: { name: string; count: number }[] } {
  const bases = new Map<string, number>();
  const organizations = new Map<string, number>();
  const count = (totals: Map<string, number>, key: string) => totals.set(key, (totals.get(key) ?? 0) + 1);
  const standing = new Set(rows.filter((row) => row.correctedBy === null).map((row) => row.seq));
  for (const { seq, entry } of entries) {
    if (!standing.has(seq)) continue;
    for (const basis of new Set(entry.legalBasis)) count(bases, basis);
    for (const id of new Set(texts(entry.detail['recipientOrganizations']))) count(organizations, id);
  }
  const sorted = (totals: Map<string, number>) => [...totals].sort((left, right) => right[1] - left[1]);
  return {
    byBasis: sorted(bases).map(([id, n]) => ({ id, count: n })),
    byOrganization: sorted(organizations).map(([id, n]) => ({ name: labels.get(id) ?? id, count: n })),
  };
}
