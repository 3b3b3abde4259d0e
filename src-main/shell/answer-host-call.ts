import { FILE_KINDS, type FileKind, type Host, type HostCall, type HostResult } from '../contract/host.ts';
import { bagOf } from './messages.ts';

/** Every method of a host: what the core may call. */
export const HOST_METHODS = [
  'chooseSavePath',
  'chooseOpenPath',
  'chooseFolder',
  'lastKeyFile',
  'closeSecret',
  'openSecret',
  'writeFile',
  'readFile',
  'deleteFile',
  'printToPdf',
  'open',
  'copy',
  'copied',
  'relaunch',
  'protectScreen',
  'exposeScreen',
  'describe',
] as const satisfies readonly (keyof Host)[];

/** A host's refusal with a short code, which travels as the `reason` of the result. */
export function hostError(code: string): Error & { readonly code: string } {
  return Object.assign(new Error(code), { code });
}

/** Calls the host and puts its answer, or the code of its error and never the message, into a result. */
export async function answerHostCall(host: Host, call: HostCall): Promise<HostResult> {
  const { id } = call;
  try {
    return { type: 'host-result', id, ok: true, value: await perform(host, call) };
  } catch (error) {
    const code = bagOf(error)?.code;
    return { type: 'host-result', id, ok: false, reason: typeof code === 'string' ? code : 'failed' };
  }
}

function perform(host: Host, { method, args: [first, second] }: HostCall): Promise<unknown> {
  switch (method) {
    case 'chooseSavePath':
      return host.chooseSavePath(readSaveRequest(first));
    case 'chooseOpenPath':
      return host.chooseOpenPath({ kinds: readKinds(first) });
    case 'chooseFolder':
      return host.chooseFolder();
    case 'lastKeyFile':
      return host.lastKeyFile();
    case 'closeSecret':
      return host.closeSecret(bytes(first));
    case 'openSecret':
      return host.openSecret(bytes(first));
    case 'writeFile':
      return host.writeFile(text(first), bytes(second));
    case 'readFile':
      return host.readFile(text(first));
    case 'deleteFile':
      return host.deleteFile(text(first));
    case 'printToPdf':
      return host.printToPdf(text(first));
    case 'open':
      return host.open(text(first));
    case 'copy':
      return host.copy(text(first));
    case 'copied':
      return host.copied(text(first));
    case 'relaunch':
      return host.relaunch();
    case 'protectScreen':
      return host.protectScreen();
    case 'exposeScreen':
      return host.exposeScreen(milliseconds(first));
    case 'describe':
      return host.describe();
  }
}

function readSaveRequest(value: unknown): Parameters<Host['chooseSavePath']>[0] {
  const bag = bagOf(value);
  return { suggestedName: text(bag?.suggestedName), kind: fileKind(bag?.kind) };
}

function readKinds(value: unknown): readonly FileKind[] {
  const kinds = bagOf(value)?.kinds;
  if (!Array.isArray(kinds) || kinds.length === 0 || kinds.length > FILE_KINDS.length)
    throw hostError('invalid-argument');
  return kinds.map(fileKind);
}

function fileKind(value: unknown): FileKind {
  const kind = FILE_KINDS.find((name) => name === value);
  if (kind === undefined) throw hostError('invalid-argument');
  return kind;
}

/** Half a day at most. */
function milliseconds(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 43_200_000)) throw hostError('invalid-argument');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw hostError('invalid-argument');
  return value;
}

function bytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw hostError('invalid-argument');
  return value;
}
