import type { Visit } from '../../contract/visit.ts';

/** Rules that refuse the record of a visit. */
export function recordViolations(
  stored: Pick<Visit, 'state'>,
  record: Pick<Visit, 'result' | 'note'> & { readonly madeOn: string; readonly nextOn: string | null },
  today: string,
): readonly { rule: string }[] {
  const violations: { rule: string }[] = [];
  if (stored.state !== 'planned') violations.push({ rule: 'visit-already-recorded' });
  if (record.madeOn > today) violations.push({ rule: 'visit-in-future' });
  if (record.nextOn !== null && record.nextOn <= record.madeOn) violations.push({ rule: 'visit-next-before-this' });
  if (record.result === 'other' && record.note.trim() === '') violations.push({ rule: 'visit-other-without-note' });
  return violations;
}
