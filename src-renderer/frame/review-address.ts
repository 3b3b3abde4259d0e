import type { Audience } from '../../src-main/contract/redaction-review.ts';

/** Address of the review of a meeting's minutes for one audience; publication needs no further word. */
export function reviewAddress(
  meetingId: string,
  target: { readonly audience: Audience; readonly recipientId: string | null },
  screen: 'redaction' | 'export' = 'redaction',
): string {
  const query = new URLSearchParams();
  if (target.audience !== 'publication') query.set('audience', target.audience);
  if (target.recipientId !== null) query.set('recipient', target.recipientId);
  const words = query.toString();
  return `meetings/${meetingId}/${screen}${words === '' ? '' : `?${words}`}`;
}
