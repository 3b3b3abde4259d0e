import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Port } from '../../contract/port.ts';
import type { ShellLog } from '../log.ts';
import { MESSAGE_LIMIT } from '../measure.ts';
import { decodeMessage, encodeMessage, pageScript } from './wire.ts';

/**
 * Joins the page to a port through the debugging pipe, before the page is loaded. Heard is only the main frame of the
 * app's own origin, and only with this start's token; anything else is dropped and logged.
 */
export async function bridgePage(page: Page, origin: string, log: ShellLog): Promise<Port> {
  const session = await page.context().newCDPSession(page);
  const binding = `shell${randomBytes(12).toString('hex')}`;
  const token = randomBytes(24).toString('base64url');
  const listeners = new Set<(message: unknown) => void>();
  const { frameTree } = await session.send('Page.getFrameTree');
  let context: number | null = null;

  session.on('Runtime.executionContextCreated', ({ context: made }) => {
    const { frameId, isDefault } = (made.auxData ?? {}) as { frameId?: string; isDefault?: boolean };
    if (frameId === frameTree.frame.id && isDefault && made.origin === origin) context = made.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === context) context = null;
  });
  session.on('Runtime.executionContextsCleared', () => {
    context = null;
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== binding) return;
    if (executionContextId !== context || !payload.startsWith(token)) return log('interface.wrong-sender');
    // Base64 swells bytes by a third; the relay measures exactly.
    if (payload.length > 2 * MESSAGE_LIMIT) return log('interface.too-large');
    const message = decoded(payload.slice(token.length));
    if (message === undefined) return log('interface.refused-message');
    for (const receive of listeners) receive(message);
  });

  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Runtime.addBinding', { name: binding });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(binding, token, origin) });

  return {
    post: (message) => {
      if (context === null) return;
      session
        .send('Runtime.callFunctionOn', {
          executionContextId: context,
          functionDeclaration: `function (text) { globalThis[${JSON.stringify(binding)}](text); }`,
          arguments: [{ value: encodeMessage(message) }],
          silent: true,
        })
        .catch(() => {
          // The page went away between the message and its delivery: nobody is left to tell.
        });
    },
    listen: (receive) => {
      listeners.add(receive);
      return () => listeners.delete(receive);
    },
  };
}

function decoded(text: string): unknown {
  try {
    return decodeMessage(text);
  } catch {
    return undefined;
  }
}
