import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Verification } from '../contract/audit-log.ts';
import { EXIT, failure } from './exit-codes.ts';
import { officePath, openOfficeClient, readGiven } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, credentialsFor, refusal } from './sign-in.ts';
import { verifyBundleAt, verifyExtractAt, verifySealedAt } from './verify-file.ts';
import { redactionPairOf, verifyRedactionAt } from './verify-redaction.ts';

/** Options of `tasuki verify`. */
export interface VerifyOptions extends CredentialOptions {
  /** An office folder, its `vault.db`, an audit bundle (open or sealed), an extract with proofs, or a redacted copy or its proof. */
  readonly target: string;
  /** Signed checkpoints from elsewhere: an auditor's medium, an earlier export. */
  readonly checkpoints: readonly string[];
  /** The notebook whose owner a bundle was sealed for. */
  readonly notebook?: string | undefined;
  /** A file with the phrase that a bundle was sealed under. */
  readonly phraseFile?: string | undefined;
}

/** Verifies a log with code that does not write it. An office is opened for reading only and gets no entry. */
export async function runVerify(options: VerifyOptions, version: string): Promise<Outcome> {
  if (!existsSync(options.target)) throw failure(EXIT.file, 'target-missing', `見つかりません: ${options.target}`);
  const notes: string[] = [];
  for (const path of options.checkpoints) notes.push((await readGiven(path, '控え')).toString('utf8'));
  const isOffice =
    statSync(options.target).isDirectory() || ['vault.db', 'keyring.json'].includes(basename(options.target));
  if (isOffice) return said(await verifyOfficeAt(options, notes, version));
  const beginning = await beginningOf(options.target);
  if (beginning.startsWith('age-encryption.org/v1')) return said(await verifySealedAt(options, notes, version));
  // Members of canonical JSON stand in order: an extract begins otherwise than a bundle's header.
  if (/^\{"format":"tasuki-audit-bundle"/.test(beginning)) return said(await verifyBundleAt(options.target, notes));
  const pair = await redactionPairOf(options.target, beginning);
  return pair ? verifyRedactionAt(pair, notes) : verifyExtractAt(options.target, notes);
}

function said(verification: Verification): Outcome {
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
      ...verification.restores.map(
        ({ seq, at, madeAt, replacedSize, keptAs, checkpoints }) =>
          `△ ${seq}番で、控え（${madeAt ?? '日時不明'}）から復元しています（${at}）。` +
          `置きかえた記録簿は${replacedSize === null ? '読めなかったため、控えと照合できません' : `${replacedSize}件まで、控え${checkpoints}件が一致`}。` +
          `${keptAs === null ? '' : `保管先: ${keptAs}`}`,
      ),
      ...verification.problems.map((problem) =>
        `× ${problem.seq ?? '-'} ${problem.code} ${problem.detail ?? ''}`.trimEnd(),
      ),
    ],
  };
}

async function verifyOfficeAt(
  options: VerifyOptions,
  notes: readonly string[],
  version: string,
): Promise<Verification> {
  const client = await openOfficeClient(officePath(options.target), version);
  try {
    const credentials = await credentialsFor(client, options, 'auditor');
    const result = await client.api.audit.inspect({ ...credentials, notes: [...notes] });
    if (result.kind === 'verified') return result.verification;
    throw await refusal(client, options, result.reason, result.waitSeconds);
  } finally {
    await client.close();
  }
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) throw failure(EXIT.file, 'file-unreadable', `読めません: ${path}`);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
