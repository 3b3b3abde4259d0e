import { DISCLOSING } from '../audit/facets.ts';
import { common, type LogIndex, oldestFirst, openIndex } from '../audit/log-index.ts';
import { entriesAt, type NumberedEntry } from '../audit/read-entries.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';

/** What the signed log says of one person. */
export interface Told {
  /** Size and root of the log that was read. */
  readonly size: number;
  readonly root: string;
  readonly index: LogIndex;
  /** 提供の記録 that name the person, oldest first. */
  readonly entries: readonly NumberedEntry[];
  /** Corrections of these that no longer name the person, and what these corrected without naming the person before. */
  readonly beside: readonly NumberedEntry[];
}

/** Reads the disclosures of one person by the index: as many entries as there are, whatever the length of the log. */
export async function toldOf(ctx: Pick<ReadContext, 'log'>, personId: string): Promise<Told> {
  const { size, root } = (await statedHead(ctx.log)) ?? { size: 0, root: '' };
  const index = await openIndex(ctx.log, size);
  const selection = await index.select([{ facet: 'person', values: [personId] }]);
  const entries = (await entriesAt(ctx.log, oldestFirst(selection))).filter(({ entry }) =>
    DISCLOSING.includes(entry.type),
  );
  return { size, root, index, entries, beside: await besideOf(ctx, index, entries) };
}

/** Corrections are found by what they correct; what was corrected, in the meeting in which both stand. */
async function besideOf(
  ctx: Pick<ReadContext, 'log'>,
  index: LogIndex,
  entries: readonly NumberedEntry[],
): Promise<readonly NumberedEntry[]> {
  const own = new Set(entries.map(({ seq }) => seq));
  const ids = new Set(entries.flatMap(({ entry }) => entry.subject ?? []));
  const missing = new Set(entries.map(correctedIn).filter((id) => id !== null && !ids.has(id)));
  const corrections = await index.select([{ facet: 'corrects', values: [...ids] }]);
  const later = await entriesAt(
    ctx.log,
    oldestFirst(corrections).filter((seq) => !own.has(seq)),
  );
  const found = later.filter((one) => ids.has(correctedIn(one) ?? ''));
  if (missing.size === 0) return found;
  const concerned = meetingsOf(entries.filter((one) => missing.has(correctedIn(one))));
  const earlier = common([
    await index.select([{ facet: 'meeting', values: concerned }]),
    await index.select([{ facet: 'event', values: DISCLOSING }]),
  ]);
  const originals = await entriesAt(
    ctx.log,
    oldestFirst(earlier).filter((seq) => !own.has(seq)),
  );
  return [...found, ...originals.filter(({ entry }) => missing.has(entry.subject))];
}

/** Identifier of the record that an entry corrects. */
function correctedIn({ entry }: NumberedEntry): string | null {
  const corrects = entry.detail['corrects'];
  return typeof corrects === 'string' ? corrects : null;
}

/** Meetings in which entries were made, each once. */
export function meetingsOf(entries: readonly NumberedEntry[]): string[] {
  return [...new Set(entries.flatMap(({ entry }) => entry.meetingRef ?? []))];
}
