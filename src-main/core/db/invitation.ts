/** Days for which a one-time code can be spent. */
const INVITATION_DAYS = 7;

/** Name in `officeMeta` under which the database remembers since when an account stands invited. */
export function invitationOf(accountId: string): string {
  return `invitation.${accountId}`;
}

/** Whether an invitation of this instant (ISO 8601) is over. One made before the instant was kept goes on. */
export function isExpired(invitedAt: string | null, now: Date): boolean {
  if (invitedAt === null) return false;
  return now.getTime() - Date.parse(invitedAt) > INVITATION_DAYS * 24 * 60 * 60 * 1000;
}
