import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Verification } from '../contract/audit-log.ts';
import { unsealBundle } from '../log/unseal.ts';
import { verifyBundle } from '../log/verify-bundle.ts';
import { verifyExtract } from '../log/verify-extract.ts';
import { restoresTold } from '../log/verify-restores.ts';
import { EXIT, failure } from './exit-codes.ts';
import { officePath, openOfficeClient, readGiven } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, signIn } from './sign-in.ts';

/** Verifies an open audit bundle, line by line. */
export function verifyBundleAt(path: string, notes: readonly string[]): Promise<Verification> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  return verifyLines(lines, notes);
}

/**
 * Verifies a sealed bundle: with the phrase from a file, or in the notebook of the auditor it was sealed for, whose own
 * log then tells of it.
 */
export async function verifySealedAt(
  options: CredentialOptions & {
    readonly target: string;
    readonly notebook?: string | undefined;
    readonly phraseFile?: string | undefined;
  },
  notes: readonly string[],
  version: string,
): Promise<Verification> {
  if (options.phraseFile !== undefined) {
    const passphrase = (await readGiven(options.phraseFile, '合言葉のファイル')).toString('utf8').replace(/\r?\n$/, '');
    const bytes = await readGiven(options.target, '監査用の束');
    return verifyLines(unsealBundle(bytes, { kind: 'passphrase', passphrase }), notes);
  }
  if (options.notebook === undefined)
    throw failure(
      EXIT.usage,
      'bundle-sealed',
      '封をした束です。--notebook（監査の手帳のフォルダー）か --phrase-file（合言葉のファイル）を指定してください。',
    );
  const client = await openOfficeClient(officePath(options.notebook), version);
  try {
    await signIn(client, options, 'auditor');
    await client.api.audit.openBundle({ path: options.target });
    return await client.api.audit.verify({ notes: [...notes] });
  } finally {
    await client.api.access.lock({}).catch(() => undefined);
    await client.close();
  }
}

/** Verifies an extract: that its entries stand in the log whose root it states. */
export async function verifyExtractAt(path: string, notes: readonly string[]): Promise<Outcome> {
  const text = (await readGiven(path, '抜粋')).toString('utf8');
  const verdict = readExtract(text, notes);
  return {
    exit: verdict.ok ? EXIT.done : EXIT.unsound,
    json: verdict,
    lines: [
      verdict.ok
        ? `抜粋の記録 ${verdict.counts.items}件は、${verdict.size}件の記録簿に含まれています。根 ${verdict.root}`
        : '抜粋は記録簿と一致しません。',
      ...verdict.problems.map(({ seq, code }) => `× ${seq ?? '-'} ${code}`),
    ],
  };
}

function readExtract(text: string, notes: readonly string[]): ReturnType<typeof verifyExtract> {
  try {
    return verifyExtract(text, { checkpoints: notes });
  } catch (error) {
    if (error instanceof TypeError)
      throw failure(EXIT.file, 'not-a-bundle', '監査用の束としても抜粋としても読めません。');
    throw error;
  }
}

async function verifyLines(lines: AsyncIterable<string>, notes: readonly string[]): Promise<Verification> {
  const verdict = await verifyBundle(lines, { checkpoints: notes }).catch((error: unknown) => {
    if (error instanceof TypeError && error.message === 'wrong-key')
      throw failure(EXIT.credentials, 'wrong-key', '合言葉が違います。');
    if (error instanceof TypeError) throw failure(EXIT.file, 'not-a-bundle', '監査用の束として読めません。');
    throw error;
  });
  const { matched } = verdict.checkpoints;
  return {
    isSound: verdict.ok,
    size: verdict.size,
    root: verdict.root,
    from: 0,
    firstBad: verdict.firstBad,
    problems: verdict.problems.map(({ seq, code, detail }) => ({
      seq,
      code,
      ...(detail === undefined ? {} : { detail }),
    })),
    checkpoints: matched,
    hasAnchor: matched > 0,
    signatures: verdict.counts.signatures,
    restores: restoresTold(verdict.restores, verdict.checkpoints.replaced),
  };
}
