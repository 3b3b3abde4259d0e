import { expect, test } from 'vitest';
import { asked } from '../fixtures/ask-host.ts';
import { openElectron } from '../fixtures/electron-shell.ts';
import { eventually } from '../fixtures/eventually.ts';

test('the core closes a secret in the key store of the system and gets it back', async () => {
  const shell = await openElectron();
  const secret = new Uint8Array(32).fill(7);
  const closed = (await asked(shell, 'closeSecret', secret)) as { ok: boolean; value: Uint8Array };
  expect(closed.ok).toBe(true);
  expect(Buffer.from(closed.value).toString()).toContain('closed by gnome_libsecret');
  expect(await asked(shell, 'openSecret', closed.value)).toMatchObject({ ok: true, value: secret });
  expect(await asked(shell, 'openSecret', new Uint8Array([1, 2, 3]))).toMatchObject({ ok: true, value: null });
  expect(await asked(shell, 'describe')).toMatchObject({ value: { keyStore: 'available', offersSecurityKeys: false } });
});

test.each([
  ['basic_text', 'plain-text'],
  ['unknown', 'plain-text'],
  ['none', 'none'],
])('with %s as key store nothing is closed, and the interface can say so', async (keyring, keyStore) => {
  const shell = await openElectron({ keyring });
  for (const method of ['closeSecret', 'openSecret'])
    expect(await asked(shell, method, new Uint8Array(32))).toMatchObject({
      ok: false,
      reason: 'key-store-unavailable',
    });
  expect(await asked(shell, 'describe')).toMatchObject({ value: { keyStore } });
});

test('the page may not ask the key store: it opens no secret by itself', async () => {
  const { invoked, window, called } = await openElectron();
  const say = invoked.get('tasuki') as (event: unknown, message: unknown) => void;
  const own = { sender: window.webContents, senderFrame: { parent: null, url: 'app://tasuki/' } };
  say(own, { type: 'host-call', id: 1, method: 'openSecret', args: [new Uint8Array(3)] });
  say(own, { type: 'call', id: 2, operation: 'test.start', input: null });
  await eventually(() => called('webContents.send')).toHaveLength(1);
  expect(called('webContents.send')[0]).toMatchObject(['tasuki', { id: 2 }]);
});
