import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';

/** A block of invented minutes. */
export const block = (id: string, text: string, kind: MinutesBlock['kind'] = 'discussion'): MinutesBlock => ({
  id,
  kind,
  agendaItemId: null,
  label: '',
  text,
  isDrawn: false,
});

/** A place that was decided to be removed. */
export const span = (blockId: string, start: number, end: number): RedactionSpan => ({
  id: `${blockId}-${start}-${end}`,
  blockId,
  start,
  end,
  text: '',
  type: 'person',
  source: 'register',
  decision: 'removed',
  ground: 'ND-IND',
  reason: '',
  entity: '',
  changedIn: 0,
});
