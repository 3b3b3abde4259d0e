import { expect, test } from 'vitest';
import { startRelay } from '../../src-main/shell/relay.ts';
import { joinedPorts, namedHost } from './fixtures/ports.ts';

function relay(limit?: number) {
  const [page, pageEnd] = joinedPorts();
  const [core, coreEnd] = joinedPorts();
  const noted: string[] = [];
  const toCore: unknown[] = [];
  const toPage: unknown[] = [];
  core.listen((message) => void toCore.push(message));
  page.listen((message) => void toPage.push(message));
  const stop = startRelay({
    page: pageEnd,
    core: coreEnd,
    host: namedHost,
    log: (event) => void noted.push(event),
    ...(limit === undefined ? {} : { limit }),
  });
  return { page, core, noted, toCore, toPage, stop };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('calls, cancellations and signs of activity pass to the core, with their known fields only', () => {
  const { page, toCore, noted } = relay();
  page.post({ type: 'call', id: 1, operation: 'meeting.plan', input: { a: [1] }, extra: 'x' });
  page.post({ type: 'cancel', id: 1, extra: 'x' });
  page.post({ type: 'activity', extra: 'x' });
  expect(toCore).toEqual([
    { type: 'call', id: 1, operation: 'meeting.plan', input: { a: [1] } },
    { type: 'cancel', id: 1 },
    { type: 'activity' },
  ]);
  expect(noted).toEqual([]);
});

test.each([
  ['nothing', null],
  ['text', 'call'],
  ['an unknown type', { type: 'shutdown' }],
  ['a host result, which only the shell may give the core', { type: 'host-result', id: 1, ok: true, value: 'x' }],
  ['a call without a number', { type: 'call', operation: 'a.b', input: 1 }],
  ['a call with a broken number', { type: 'call', id: 1.5, operation: 'a.b', input: 1 }],
  ['a call with a negative number', { type: 'call', id: -1, operation: 'a.b', input: 1 }],
  ['a call of no operation', { type: 'call', id: 1, operation: '__proto__', input: 1 }],
  ['a call of an operation with other signs', { type: 'call', id: 1, operation: 'a.b/../c', input: 1 }],
  ['a host call without arguments', { type: 'host-call', id: 1, method: 'describe' }],
  ['a host call of an inherited method', { type: 'host-call', id: 1, method: 'constructor', args: [] }],
])('%s from the page is dropped and logged by name only', async (_name, message) => {
  const { page, toCore, toPage, noted } = relay();
  page.post(message);
  await settle();
  expect(toCore).toEqual([]);
  expect(toPage).toEqual([]);
  expect(noted).toEqual(['interface.refused-message']);
});

test.each(['writeFile', 'readFile', 'deleteFile', 'printToPdf'])(
  'the page may not call %s of the host',
  async (method) => {
    const { page, toPage, noted } = relay();
    page.post({ type: 'host-call', id: 1, method, args: ['/etc/passwd', new Uint8Array(1)] });
    await settle();
    expect(toPage).toEqual([]);
    expect(noted).toEqual(['interface.refused-message']);
  },
);

test('the page may ask the shell for a path, a description, a fresh start and to open a file', async () => {
  const { page, toPage, toCore } = relay();
  page.post({ type: 'host-call', id: 1, method: 'chooseSavePath', args: [{ suggestedName: 'a', kind: 'pdf' }] });
  page.post({ type: 'host-call', id: 2, method: 'describe', args: [] });
  page.post({ type: 'host-call', id: 3, method: 'relaunch', args: [] });
  page.post({ type: 'host-call', id: 4, method: 'open', args: ['/x'] });
  await settle();
  expect(toPage).toEqual([
    { type: 'host-result', id: 1, ok: true, value: '/chosen/a' },
    { type: 'host-result', id: 2, ok: true, value: await namedHost.describe() },
    { type: 'host-result', id: 3, ok: true, value: undefined },
    { type: 'host-result', id: 4, ok: false, reason: 'failed' },
  ]);
  expect(toCore).toEqual([]);
});

test.each([
  ['no request', []],
  ['a request for a kind that never leaves the office', [{ suggestedName: 'a', kind: 'exe' }]],
  ['a name that is no text', [{ suggestedName: 7, kind: 'pdf' }]],
])('a save dialog for %s is refused', async (_name, args) => {
  const { page, toPage } = relay();
  page.post({ type: 'host-call', id: 1, method: 'chooseSavePath', args });
  await settle();
  expect(toPage).toEqual([{ type: 'host-result', id: 1, ok: false, reason: 'invalid-argument' }]);
});

test('the page may ask for a file to read and for a folder', async () => {
  const { page, toPage } = relay();
  page.post({ type: 'host-call', id: 1, method: 'chooseOpenPath', args: [{ kinds: ['age', 'jsonl'] }] });
  page.post({ type: 'host-call', id: 2, method: 'chooseFolder', args: [] });
  await settle();
  expect(toPage).toEqual([
    { type: 'host-result', id: 1, ok: true, value: '/opened/a.age' },
    { type: 'host-result', id: 2, ok: true, value: '/folder' },
  ]);
});

test.each([
  ['no request', []],
  ['no kinds', [{ kinds: [] }]],
  ['an unknown kind among known ones', [{ kinds: ['age', '*'] }]],
  ['more kinds than there are', [{ kinds: Array(100).fill('age') }]],
  ['kinds that are no list', [{ kinds: 'age' }]],
])('an open dialog for %s is refused', async (_name, args) => {
  const { page, toPage } = relay();
  page.post({ type: 'host-call', id: 1, method: 'chooseOpenPath', args });
  await settle();
  expect(toPage).toEqual([{ type: 'host-result', id: 1, ok: false, reason: 'invalid-argument' }]);
});

test('results, progress and events pass to the page; host calls of the core do not', () => {
  const { core, toPage, noted } = relay();
  const replies = [
    { type: 'result', id: 1, ok: true, output: { bytes: new Uint8Array([1]) } },
    { type: 'progress', id: 1, progress: { step: 'reading', done: 1, total: 2 } },
    { type: 'event', event: { kind: 'locked', why: 'idle' } },
  ];
  for (const reply of replies) core.post(reply);
  core.post({ type: 'host-call', id: 1, method: 'readFile', args: ['/x'] });
  expect(toPage).toEqual(replies);
  expect(noted).toEqual(['core.unknown-message']);
});

test('a call beyond the size limit never reaches the core and is refused, not left without an answer', () => {
  const { page, toCore, toPage, noted } = relay(1000);
  page.post({ type: 'call', id: 5, operation: 'a.b', input: new Uint8Array(1000) });
  expect(toCore).toEqual([]);
  expect(toPage).toMatchObject([{ id: 5, ok: false, error: { code: 'file_refused', reason: 'too-large' } }]);
  expect(noted).toEqual(['interface.too-large']);
});

test('a reply beyond the size limit becomes a refusal', () => {
  const { core, toPage, noted } = relay(1000);
  core.post({ type: 'result', id: 5, ok: true, output: 'x'.repeat(1000) });
  expect(toPage).toMatchObject([{ id: 5, ok: false, error: { code: 'unavailable', reason: 'too-large' } }]);
  expect(noted).toEqual(['reply.too-large']);
});

test('after stop nothing passes any more', () => {
  const { page, core, stop, toCore, toPage } = relay();
  stop();
  page.post({ type: 'activity' });
  core.post({ type: 'event', event: { kind: 'core-restarted' } });
  expect([toCore, toPage]).toEqual([[], []]);
});

test('twenty thousand random messages do nothing that a known message does not do', async () => {
  const { page, toCore } = relay(10_000);
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const parts = [null, 1, -1, 0.5, Number.NaN, 'call', 'a.b', '', [], {}, true, new Uint8Array(3), 'x'.repeat(500)];
  const types = ['call', 'cancel', 'activity', 'host-call', 'result', 'event', '__proto__', 3, null];
  const names = ['id', 'operation', 'input', 'method', 'args', 'event', 'toString'];
  for (let round = 0; round < 20_000; round++) {
    const message: Record<string, unknown> = { type: types[random(types.length)] };
    for (let count = random(5); count > 0; count--)
      message[names[random(names.length)] ?? 'id'] = parts[random(parts.length)];
    page.post(random(50) === 0 ? parts[random(parts.length)] : message);
  }
  await settle();
  expect(toCore.length).toBeGreaterThan(0);
  for (const message of toCore) expect(['call', 'cancel', 'activity']).toContain((message as { type: string }).type);
});
