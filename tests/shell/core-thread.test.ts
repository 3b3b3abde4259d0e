import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Host } from '../../src-main/contract/host.ts';
import { type CoreThread, startCoreThread } from '../../src-main/shell/core-thread.ts';
import { namedHost } from './fixtures/ports.ts';

const start = { officeFolder: '/offices', resources: '/resources', app: '1.2.3', isTest: true };
const running: CoreThread[] = [];

function launch(
  options: { readonly delays?: readonly number[]; readonly graceTime?: number; readonly host?: Host } = {},
) {
  const noted: string[] = [];
  const heard: Record<string, unknown>[] = [];
  const core = startCoreThread({
    workerFile: join(import.meta.dirname, 'fixtures', 'echo-worker.ts'),
    start,
    host: namedHost,
    log: (event, codes) => void noted.push(`${event} ${JSON.stringify(codes ?? {})}`),
    ...options,
  });
  running.push(core);
  core.port.listen((message) => void heard.push(message as Record<string, unknown>));
  let lastId = 0;
  const until = async (matches: (message: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> => {
    const found = heard.find(matches);
    if (found) return found;
    return new Promise((resolve) => {
      const stop = core.port.listen((message) => {
        const said = message as Record<string, unknown>;
        if (!matches(said)) return;
        stop();
        resolve(said);
      });
    });
  };
  const call = (operation: string, input?: unknown): Promise<Record<string, unknown>> => {
    const id = ++lastId;
    const answer = until((message) => message.id === id);
    core.port.post({ type: 'call', id, operation, input });
    return answer;
  };
  const restarted = () => until((message) => message.type === 'event');
  return { core, call, heard, noted, restarted };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((core) => core.stop()));
});

test('the core is started by its file name and told its folders', async () => {
  const { call } = launch();
  expect(await call('test.start')).toMatchObject({ ok: true, output: start });
});

test('bytes and Japanese text go there and back unchanged', async () => {
  const { call } = launch();
  const input = { bytes: new Uint8Array([0, 255]), text: '髙﨑 襷 𠮷' };
  expect(await call('test.echo', input)).toMatchObject({ ok: true, output: input });
});

test('a core that dies is replaced; its pending calls are refused and the restart is said', async () => {
  const { call, restarted, noted } = launch();
  const silent = call('test.silent');
  const died = call('test.exit');
  const refused = { ok: false, error: { code: 'unavailable', reason: 'core-restarted' } };
  expect(await silent).toMatchObject(refused);
  expect(await died).toMatchObject(refused);
  expect(await restarted()).toEqual({ type: 'event', event: { kind: 'core-restarted' } });
  expect(await call('test.echo', 1)).toMatchObject({ ok: true, output: 1 });
  expect(noted).toContain('core.died {"exit":9}');
});

test('an exception in the core is logged by its place, never by its message', async () => {
  const { call, restarted, noted } = launch();
  await call('test.throw');
  await restarted();
  expect(noted.join('\n')).toMatch(/core\.died \{"where":"Error\.echo-worker\.ts:\d+"\}/);
  expect(noted.join('\n')).not.toContain('秘密');
});

test('a core that keeps dying is replaced ever later, and calls meanwhile are refused at once', async () => {
  const { call, core, heard } = launch({ delays: [0, 3_600_000] });
  await call('test.exit');
  await call('test.exit');
  expect(await call('test.echo', 1)).toMatchObject({ ok: false, error: { reason: 'core-restarting' } });
  expect(heard.filter(({ type }) => type === 'event')).toHaveLength(1);
  await core.stop();
});

test('asked to start afresh, it closes the core and puts a new one in its place', async () => {
  const { call, core, noted } = launch({ delays: [3_600_000] });
  await call('test.echo', 1);
  await core.restart();
  expect(await call('test.echo', 2)).toMatchObject({ ok: true, output: 2 });
  expect(noted).toContain('core.stopped {}');
  expect(noted.filter((line) => line.startsWith('core.died'))).toEqual([]);
});

test('on stop the core may close by itself; a deaf one is ended after the grace time', async () => {
  const polite = launch();
  await polite.call('test.echo', 1);
  await polite.core.stop();
  expect(polite.noted).toContain('core.stopped {}');

  const deaf = launch({ graceTime: 50 });
  await deaf.call('test.deaf');
  await deaf.core.stop();
  expect(deaf.noted).toContain('core.terminated {}');
});

test('after stop nothing is started again and calls are refused', async () => {
  const { call, core, noted } = launch();
  await call('test.echo', 1);
  await core.stop();
  expect(await call('test.echo', 2)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  expect(noted.filter((line) => line.startsWith('core.started'))).toHaveLength(1);
});

test('the core may call every method of its host and gets the answer under its own number', async () => {
  const { call } = launch();
  expect(await call('test.host', { method: 'printToPdf', args: ['<p>'] })).toMatchObject({
    output: { type: 'host-result', ok: true, value: new TextEncoder().encode('<p>') },
  });
});

test('bytes that the host read are moved to the core, not copied', async () => {
  const bytes = new Uint8Array([3, 1, 4]);
  const { call } = launch({ host: { ...namedHost, readFile: async () => bytes } });
  expect(await call('test.host', { method: 'readFile', args: ['/x'] })).toMatchObject({
    output: { ok: true, value: new Uint8Array([3, 1, 4]) },
  });
  expect(bytes.buffer.detached).toBe(true);
});

test("a host's failure reaches the core as a code, without paths or content", async () => {
  const { call, noted } = launch();
  expect(await call('test.host', { method: 'deleteFile', args: ['/x'] })).toMatchObject({
    output: { ok: false, reason: 'EACCES' },
  });
  expect(await call('test.host', { method: 'open', args: ['/x'] })).toMatchObject({
    output: { ok: false, reason: 'failed' },
  });
  expect(noted.join('\n')).not.toContain('秘密');
});

test('what the core says in no known form is dropped', async () => {
  const { call, heard, noted } = launch();
  await call('test.junk');
  expect(heard).toHaveLength(1);
  expect(noted.filter((line) => line.startsWith('core.unknown-message'))).toHaveLength(2);
});
