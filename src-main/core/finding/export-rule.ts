import { listAt, type Rule, type Sighting, sightingOf } from './rule.ts';

/** Files about one meeting that carry personal content out of the office. */
const EXPORTS: readonly string[] = ['export.minutes', 'export.redacted-minutes', 'export.disclosures'];
/** By which somebody stands for what the file says. */
const APPROVALS: readonly string[] = ['minutes.approved', 'redaction.completed', 'redaction.approved'];

/**
 * 二人目の確認のない書き出し: nobody but the one who exports had approved the minutes of the meeting, or ended the review
 * of what is blacked out, before the file left.
 */
export const exportWithoutSecondApproval: Rule = {
  kind: 'export-without-second-approval',
  events: [...EXPORTS, ...APPROVALS],
  begin: () => {
    const approvals = new Map<string, (string | null)[]>();
    const found: Sighting[] = [];
    return {
      see: (seen) => {
        const before = listAt(approvals, seen.meetingRef ?? '');
        if (APPROVALS.includes(seen.type)) before.push(seen.actor);
        else if (before.every((approver) => approver === seen.actor))
          found.push(sightingOf(seen, { event: seen.type, ownApprovals: before.length }));
      },
      found: () => found,
    };
  },
};
