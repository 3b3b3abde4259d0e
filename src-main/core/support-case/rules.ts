import type { CaseClosing, Settlement } from '../../contract/case-course.ts';
import type { Person, SupportCase } from '../../contract/support-case.ts';

/** Decade of age on `day`: `80` for 80–89; null without a birth date. */
function ageBand(birthDate: string | null, day: string): number | null {
  if (birthDate === null || birthDate > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
  return Math.floor(years / 10) * 10;
}

/** Level 1 view of the subject (本人): first kana of the reading and the decade of age, e.g. `や 80`. */
export function hintOf(subject: Pick<Person, 'kana' | 'birthDate'> | undefined, day: string): string {
  if (!subject) return '';
  const first = [...subject.kana.normalize('NFKC').trim()][0] ?? '';
  const hiragana = first.replace(/[ァ-ヶ]/, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  const band = ageBand(subject.birthDate, day);
  return [hiragana, band === null ? '' : String(band)].filter((part) => part !== '').join(' ');
}

/** 保存期間の起算日: 1 April of the 年度 after the one in which the case was closed (要綱 16条). */
export function retentionFromOf(closedOn: string): string {
  const [year = 0, month = 0] = closedOn.split('-').map(Number);
  return `${month >= 4 ? year + 1 : year}-04-01`;
}

/** Rules that refuse a closing. */
export function closingViolations(
  input: Pick<CaseClosing, 'on' | 'meetingId' | 'decisionId' | 'reviewOn'> & {
    readonly id: string;
    readonly settlements: readonly Pick<Settlement, 'actionId'>[];
  },
  stored: {
    readonly isClosed: boolean;
    readonly openedOn: string | null;
    readonly openActionIds: readonly string[];
    readonly plannedVisits: number;
    readonly meetingIds: readonly string[];
    readonly decision: { readonly meetingId: string; readonly caseId: string | null } | null;
  },
): readonly { rule: string; of?: Record<string, string> }[] {
  const violations: { rule: string; of?: Record<string, string> }[] = [];
  const settled = new Set(input.settlements.map(({ actionId }) => actionId));
  const left = stored.openActionIds.filter((id) => !settled.has(id)).length;
  const strangers = [...settled].some((id) => !stored.openActionIds.includes(id));
  const { decision } = stored;
  const isForeign = decision === null || decision.meetingId !== input.meetingId || decision.caseId !== input.id;
  if (stored.isClosed) violations.push({ rule: 'case-is-closed' });
  if (stored.openedOn !== null && input.on < stored.openedOn) violations.push({ rule: 'closing-before-opening' });
  if (input.reviewOn !== null && input.reviewOn <= input.on) violations.push({ rule: 'closing-review-not-later' });
  if (left > 0) violations.push({ rule: 'case-has-open-actions', of: { count: String(left) } });
  if (strangers || settled.size !== input.settlements.length) violations.push({ rule: 'settlement-of-other-action' });
  if (stored.plannedVisits > 0)
    violations.push({ rule: 'case-has-planned-visits', of: { count: String(stored.plannedVisits) } });
  if (input.meetingId !== null && !stored.meetingIds.includes(input.meetingId))
    violations.push({ rule: 'closing-meeting-without-case' });
  if (input.decisionId !== null && isForeign) violations.push({ rule: 'closing-decision-of-other-case' });
  return violations;
}

/** A case is closed and reopened by 終結 and 再開 alone, which ask for the reason. */
export function stateViolations(
  before: SupportCase['state'],
  after: SupportCase['state'],
): readonly { rule: string }[] {
  if (before === after) return [];
  if (after === 'closed') return [{ rule: 'case-closes-by-closing' }];
  return before === 'closed' ? [{ rule: 'case-reopens-by-reopening' }] : [];
}
