import type { MinutesBlock } from '../../src-main/contract/minutes.ts';

/** Where the record lies from which a drawn block comes; an address of the router. */
export function recordAddress(meetingId: string, block: MinutesBlock): string {
  if (block.kind === 'fields') return `meetings/${meetingId}`;
  const item = block.agendaItemId === null ? '' : `?item=${block.agendaItemId}`;
  return `meetings/${meetingId}/session${item}`;
}

/** A digest in groups of four, to be compared with paper. */
export function inFours(digest: string): readonly string[] {
  return digest.match(/.{1,4}/g) ?? [];
}

/** Name of the chair as it stands in the minutes themselves. */
export function chairIn(blocks: readonly MinutesBlock[]): string {
  return blocks.find((block) => block.id === 'field:chair')?.text ?? '';
}
