import { type BundleLine, readBundle } from './bundle-reader.ts';
import { type Verdict, type VerifyInput, verifyLog } from './verify.ts';
import type { LogRecord } from './verify-body.ts';

/** What the reader of a bundle holds against it. */
export type BundleOptions = Pick<VerifyInput, 'origin' | 'checkpoints' | 'anchors' | 'onProgress' | 'signal'>;

/**
 * Verifies an audit bundle, line by line as it is read (lines without their line feeds). Damaged lines are findings;
 * labels have no part in the verdict.
 * @throws TypeError if the first line is not the header of an audit bundle of version 1 or 2.
 */
export async function verifyBundle(
  lines: AsyncIterable<string> | Iterable<string>,
  options: BundleOptions = {},
): Promise<Verdict> {
  const reader = readBundle(lines);
  const header = await nextOf(reader);
  if (header?.kind !== 'header') throw new TypeError('Bundle: not an audit bundle');
  const inside: string[] = [];
  let current = await nextOf(reader);
  for (; current && current.kind !== 'entry'; current = await nextOf(reader)) {
    if (current.kind === 'checkpoint') inside.push(current.note);
  }
  return verifyLog({
    ...options,
    origin: options.origin ?? header.origin,
    head: { size: header.size, root: header.root },
    checkpoints: [...inside, ...(options.checkpoints ?? [])],
    records: recordsFrom(current, reader),
  });
}

/** The next line; null after the last. Unlike a loop's end, asking so leaves the reader open. */
async function nextOf(reader: AsyncGenerator<BundleLine>): Promise<BundleLine | null> {
  const { value, done } = await reader.next();
  return done ? null : value;
}

/** Closes the reader, and with it the file behind it, however the verification ends. */
async function* recordsFrom(first: BundleLine | null, reader: AsyncGenerator<BundleLine>): AsyncGenerator<LogRecord> {
  try {
    for (let line = first; line?.kind === 'entry'; line = await nextOf(reader)) yield line;
  } finally {
    await reader.return(undefined);
  }
}
