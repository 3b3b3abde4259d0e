import { randomUUID } from 'node:crypto';
import { AppError } from '../contract/error.ts';
import type { Reply, Request } from '../contract/port.ts';
import { storageFault } from './db/storage-fault.ts';
import type { CallWatch } from './pipe/contexts.ts';
import type { Server } from './server.ts';

/** Where unexpected errors are noted: an incident number and the error's own name, never its message or values. */
export type NoteIncident = (incident: string, operation: string, cause: string) => void;

/** The local log of a core: the error stream, which every shell keeps. */
export const noteToStderr: NoteIncident = (incident, operation, cause) => {
  process.stderr.write(`incident ${incident} in ${operation}: ${cause}\n`);
};

/** Answers one call: its output, or the error flattened for the wire. Never throws. */
export async function answer(
  server: Server,
  request: Extract<Request, { type: 'call' }>,
  watch: CallWatch,
  note: NoteIncident = noteToStderr,
): Promise<Reply> {
  const { id, operation } = request;
  try {
    return { type: 'result', id, ok: true, output: await server.call(operation, request.input, watch) };
  } catch (error) {
    if (error instanceof AppError) return { type: 'result', id, ok: false, error: error.shape };
    const fault = storageFault(error);
    if (fault) return { type: 'result', id, ok: false, error: fault.shape };
    const incident = randomUUID().slice(0, 8);
    note(incident, operation, causeOf(error));
    return { type: 'result', id, ok: false, error: new AppError('internal', { incident }).shape };
  }
}

/** Name, code and place of an error. Messages may quote data (a constraint names a value), so they stay out. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 4);
  return `${error.name}${code}\n${frames.join('\n')}`;
}
