import { localDate } from '../local-time.ts';

/** Days after which a draft that nobody came back to is swept away. */
const DRAFT_DAYS = 30;

/** Drafts saved before this moment are swept away. */
export function oldestKept(now: Date): string {
  return new Date(now.getTime() - DRAFT_DAYS * 86_400_000).toISOString();
}

/** Whether a remembered screen is still where the work goes on: after a lock of the same day, not the next morning. */
export function isStillThere(at: string, now: Date): boolean {
  return localDate(new Date(at)) === localDate(now);
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

/** Identifiers of records that a text mentions, each once; enough of them to find its cases. */
export function mentioned(text: string): readonly string[] {
  return [...new Set(text.match(UUID) ?? [])].slice(0, 200);
}
