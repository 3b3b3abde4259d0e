import type { Random } from '../campaign/random.ts';
import { DECLARED } from './office.ts';
import { ODD_TEXTS } from './texts.ts';

const WRONG_NAMES = [
  '',
  '.',
  'meeting',
  'meeting.',
  '.list',
  'meeting.list.more',
  '__proto__.list',
  'constructor.name',
  'meeting.constructor',
  'toString.call',
  'meeting.__proto__',
  'Meeting.List',
  'meeting.meetingById',
  `${'a'.repeat(59)}.${'b'.repeat(59)}`,
] as const;

/** A call of something that is no operation. */
export const wrongOperation = (draw: Random): string =>
  draw.below(3) === 0 ? `${draw.pick(DECLARED)[0]}x` : draw.pick(WRONG_NAMES);

/** A message that is no proper call: none of them is owed an answer. */
export function wrongEnvelope(draw: Random, id: number): unknown {
  const operation = draw.pick(DECLARED)[0];
  return draw.pick<unknown>([
    null,
    undefined,
    0,
    'call',
    [],
    new Map([['type', 'call']]),
    { type: 'call' },
    { type: 'call', id: -1, operation, input: {} },
    { type: 'call', id: 0.5, operation, input: {} },
    { type: 'call', id: '1', operation, input: {} },
    { type: 'call', id, operation: 7, input: {} },
    { type: 'call', id, operation: null },
    { type: 'call', id, operation: ['meeting.list'], input: {} },
    { type: 'cancel' },
    { type: 'cancel', id: draw.pick(ODD_TEXTS) },
    { type: 'cancel', id: {} },
    { type: 'activity', id: draw.pick(ODD_TEXTS) },
    { type: 'host-result' },
    { type: 'host-result', id: 1e9 + id, ok: true, value: { role: 'admin' } },
    { type: 'host-result', id: 1e9 + id, ok: false },
    { type: 'host-call', id, method: 'readFile', args: ['/etc/passwd'] },
    { type: 'host-call', id, method: 'writeFile', args: ['/etc/passwd', new Uint8Array(1)] },
    { type: 'host-call', id, method: '__proto__', args: [] },
    { type: 'result', id, ok: true, output: {} },
    { type: 'event', event: { kind: 'core-restarted' } },
    { type: 'shutdown-now' },
    { type: '__proto__', id },
    { __proto__: { type: 'call' }, id },
  ]);
}
