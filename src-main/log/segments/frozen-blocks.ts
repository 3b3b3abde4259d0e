import type { MinutesBlock } from '../../contract/minutes.ts';
import type { FrozenBlock } from './lay-out.ts';

/** Kinds whose label is not printed: their text stands as paragraphs. */
const UNLABELLED: readonly MinutesBlock['kind'][] = ['discussion', 'remark'];

/** The blocks of a version as they are committed to: what is printed of each, and which agenda item it is of. */
export function frozenBlocks(blocks: readonly MinutesBlock[]): FrozenBlock[] {
  const items = new Map<string, number>();
  return blocks.map(({ kind, agendaItemId, label, text }) => {
    if (agendaItemId !== null && !items.has(agendaItemId)) items.set(agendaItemId, items.size + 1);
    const item = agendaItemId === null ? 0 : (items.get(agendaItemId) as number);
    return { kind, item, label: UNLABELLED.includes(kind) ? '' : label, text };
  });
}
