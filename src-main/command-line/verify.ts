import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Verification } from '../contract/audit-log.ts';
import { verifyBundle } from '../log/verify-bundle.ts';
import { EXIT, failure } from './exit-codes.ts';
import { officePath, openOfficeClient, readGiven } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, credentialsFor } from './sign-in.ts';

/** Options of `tasuki verify`. */
export interface VerifyOptions extends CredentialOptions {
  /** An office folder, its `vault.db`, or an audit bundle. */
  readonly target: string;
  /** Signed checkpoints from elsewhere: an auditor's medium, an earlier export. */
  readonly checkpoints: readonly string[];
}

/** Verifies a log with code that does not write it. An office is opened for reading only and gets no entry. */
export async function runVerify(options: VerifyOptions, version: string): Promise<Outcome> {
  if (!existsSync(options.target)) throw failure(EXIT.file, 'target-missing', `見つかりません: ${options.target}`);
  const isOffice =
    statSync(options.target).isDirectory() || ['vault.db', 'keyring.json'].includes(basename(options.target));
  const verification = isOffice ? await verifyOfficeAt(options, version) : await verifyBundleAt(options);
  const { isSound, size, root, firstBad } = verification;
  return {
    exit: isSound ? EXIT.done : EXIT.unsound,
    json: verification,
    lines: [
      isSound
        ? `0〜${size - 1}番の記録 ${size}件は連続しており、署名と根が一致しました。根 ${root}`
        : `記録に異常があります。最初の異常は ${firstBad ?? '（番号を特定できません）'} 番です。`,
      verification.hasAnchor
        ? `控え ${verification.checkpoints}件と照合しました。`
        : '外部の控えと照合していません。全体の差し替えは分かりません。',
      ...verification.problems.map((problem) =>
        `× ${problem.seq ?? '-'} ${problem.code} ${problem.detail ?? ''}`.trimEnd(),
      ),
    ],
  };
}

async function verifyOfficeAt(options: VerifyOptions, version: string): Promise<Verification> {
  const client = await openOfficeClient(officePath(options.target), version);
  try {
    const result = await client.api.audit.inspect(await credentialsFor(client, options, 'auditor'));
    if (result.kind === 'verified') return result.verification;
    throw failure(EXIT.credentials, `sign-in-${result.reason}`, `開けませんでした: ${result.reason}`);
  } finally {
    await client.close();
  }
}

async function verifyBundleAt(options: VerifyOptions): Promise<Verification> {
  const checkpoints = [];
  for (const path of options.checkpoints) checkpoints.push((await readGiven(path, '控え')).toString('utf8'));
  const lines = createInterface({
    input: createReadStream(options.target, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const verdict = await verifyBundle(lines, { checkpoints }).catch((error: unknown) => {
    if (error instanceof TypeError) throw failure(EXIT.file, 'not-a-bundle', '監査用の記録として読めません。');
    throw error;
  });
  const held = verdict.checkpoints.matched;
  return {
    isSound: verdict.ok,
    size: verdict.size,
    root: verdict.root,
    firstBad: verdict.firstBad,
    problems: verdict.problems.map(({ seq, code, detail }) => ({
      seq,
      code,
      ...(detail === undefined ? {} : { detail }),
    })),
    checkpoints: held,
    hasAnchor: held > 0,
    signatures: verdict.counts.signatures,
  };
}
