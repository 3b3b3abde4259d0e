import type { MinutesBlock } from '../contract/minutes.ts';
import type { RedactionSpan } from '../contract/redaction-review.ts';

/** 除いた議題の一続き: blocks of one item that stand together and are left out as a whole. One mark stands for them. */
export interface OmittedRun {
  /** Places of its first and of its last block. */
  readonly first: number;
  readonly last: number;
  /** What hides its blocks; the first of them carries the mark. */
  readonly spans: readonly RedactionSpan[];
  /** Whether it begins with the heading of the item, whose number stays. */
  readonly isUnderHeading: boolean;
}

/** The runs in the order of the text: an item has one under its heading, and another where it has lines in the sheet. */
export function omittedRuns(blocks: readonly MinutesBlock[], spans: readonly RedactionSpan[]): OmittedRun[] {
  const omitting = spans.filter(({ type }) => type === 'omitted');
  if (omitting.length === 0) return [];
  const byBlock = Map.groupBy(omitting, ({ blockId }) => blockId);
  const items = new Set(blocks.filter(({ id }) => byBlock.has(id)).map(({ agendaItemId }) => agendaItemId));
  const runs: OmittedRun[] = [];
  for (const [index, { id, agendaItemId, kind }] of blocks.entries()) {
    if (agendaItemId === null || !items.has(agendaItemId)) continue;
    const own = byBlock.get(id) ?? [];
    const last = runs.at(-1);
    if (last?.last === index - 1 && blocks[last.last]?.agendaItemId === agendaItemId)
      runs[runs.length - 1] = { ...last, last: index, spans: [...last.spans, ...own] };
    else runs.push({ first: index, last: index, spans: own, isUnderHeading: kind === 'heading' && own.length > 0 });
  }
  return runs.filter((run) => run.spans.length > 0);
}

/**
 * What the mark of each run says, by the span that carries it: that and why the item was left out, with the ground and its
 * clause; away from its heading also which item.
 */
export function omittedWords(
  blocks: readonly MinutesBlock[],
  spans: readonly RedactionSpan[],
  clauseOf: (ground: string) => string,
): ReadonlyMap<string, string> {
  const labels = new Map(
    blocks.map(({ kind, agendaItemId, label }) => [kind === 'heading' ? agendaItemId : '', label]),
  );
  return new Map(
    omittedRuns(blocks, spans).flatMap(({ first, isUnderHeading, spans: [carrier] }) => {
      if (!carrier) return [];
      const item = isUnderHeading ? '' : `議題${labels.get(blocks[first]?.agendaItemId ?? null) ?? ''}`;
      const clause = clauseOf(carrier.ground);
      const why = clause === '' ? carrier.ground : `${carrier.ground}　${clause}`;
      return [[carrier.id, `${item}${carrier.reason}［${why}］`] as const];
    }),
  );
}

/** The blocks of a copy, and what is removed from them, with each run as one block that one removal hides. */
export function withOmittedAsOne(
  blocks: readonly MinutesBlock[],
  removals: readonly RedactionSpan[],
): { readonly blocks: readonly MinutesBlock[]; readonly removals: readonly RedactionSpan[] } {
  const runs = omittedRuns(blocks, removals);
  const joined = new Map(
    runs.map(({ first, last, isUnderHeading, spans: [carrier] }) => {
      const own = blocks.slice(first, last + 1);
      const [head] = own as [MinutesBlock];
      const text = own.map((block) => block.text).join('\n');
      const block = { ...head, text, label: isUnderHeading ? head.label : '' };
      return [
        first,
        { block, removal: { ...(carrier as RedactionSpan), blockId: head.id, start: 0, end: text.length } },
      ];
    }),
  );
  const isInside = (index: number) => runs.some(({ first, last }) => first < index && index <= last);
  const hidden = new Set(runs.flatMap(({ spans }) => spans.map(({ id }) => id)));
  return {
    blocks: blocks.flatMap((block, index) => (isInside(index) ? [] : [joined.get(index)?.block ?? block])),
    removals: [...removals.filter(({ id }) => !hidden.has(id)), ...[...joined.values()].map(({ removal }) => removal)],
  };
}
