import type { PrintedCheckpoint } from '../../documents/model.ts';
import { groupsOf } from '../../log/print-groups.ts';
import { qrTextOf } from '../../log/qr-text.ts';
import { wordsOf } from '../../log/words.ts';
import { localDate, localTime } from '../local-time.ts';
import { japaneseDate } from '../minutes/words.ts';

/** 監査記録の控え: a head of the log in every form in which paper carries it; null for a log without entries. */
export function printedCheckpoint(
  head: { readonly origin: string; readonly size: number; readonly root: string },
  now: Date,
): PrintedCheckpoint | null {
  if (head.size === 0) return null;
  return {
    origin: head.origin,
    size: head.size,
    rootGroups: groupsOf(head.root),
    words: wordsOf(head.root),
    qr: qrTextOf(head),
    at: `${japaneseDate(localDate(now))}${localTime(now)}`,
  };
}
