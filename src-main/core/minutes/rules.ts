/** What an approval is judged by. */
export interface ApprovalSituation {
  /** Corrections without a decision. */
  readonly undecided: number;
  readonly hasOpenRound: boolean;
  /** Facts without a record. */
  readonly unlinked: number;
  readonly unlinkedReason: string;
  readonly confirmedById: string | null;
  readonly chairId: string | null;
  readonly presentIds: readonly string[];
}

/**
 * Why minutes cannot be approved yet: corrections that nobody has decided, a round still running, facts without a record
 * and without a reason for leaving them so, a confirming member who was not there or is the chair (要綱: 議長と1名以上).
 */
export function approvalViolations(situation: ApprovalSituation): { rule: string; of?: Record<string, string> }[] {
  const { confirmedById } = situation;
  return [
    ...(situation.undecided > 0
      ? [{ rule: 'corrections-undecided', of: { count: String(situation.undecided) } }]
      : situation.hasOpenRound
        ? [{ rule: 'correction-round-open' }]
        : []),
    ...(situation.unlinked > 0 && situation.unlinkedReason === ''
      ? [{ rule: 'minutes-facts-without-record', of: { count: String(situation.unlinked) } }]
      : []),
    ...(confirmedById !== null && (confirmedById === situation.chairId || !situation.presentIds.includes(confirmedById))
      ? [{ rule: 'confirmer-not-present' }]
      : []),
  ];
}
