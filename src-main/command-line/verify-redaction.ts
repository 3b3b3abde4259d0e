import { existsSync } from 'node:fs';
import { PROOF_SUFFIX } from '../contract/host.ts';
import type { FileKind } from '../documents/model.ts';
import { visibleText } from '../documents/visible-text.ts';
import { type GivenFile, isProof, type ProofVerdict, verifyProof } from '../log/segments/verify-proof.ts';
import { EXIT, failure } from './exit-codes.ts';
import { readGiven } from './office-client.ts';
import type { Outcome } from './outcome.ts';

const KINDS: readonly FileKind[] = ['docx', 'pdf', 'txt', 'html'];

/** A redacted copy and its proof; the copy may be missing. */
export interface RedactionPair {
  readonly proof: string;
  readonly copy: string | null;
}

/** The pair that a path belongs to, given how the file begins; null if it is neither a proof nor a copy with one. */
export async function redactionPairOf(path: string, beginning: string): Promise<RedactionPair | null> {
  if (isProof(beginning)) {
    const copy = path.endsWith(PROOF_SUFFIX) ? path.slice(0, -PROOF_SUFFIX.length) : '';
    return { proof: path, copy: copy !== '' && existsSync(copy) ? copy : null };
  }
  const proof = `${path}${PROOF_SUFFIX}`;
  if (!existsSync(proof)) return null;
  const begins = (await readGiven(proof, '証明')).subarray(0, 64).toString('utf8');
  return isProof(begins) ? { proof, copy: path } : null;
}

/** Verifies that a copy shows the approved text, with nothing missing but what is marked. */
export async function verifyRedactionAt({ proof, copy }: RedactionPair, notes: readonly string[]): Promise<Outcome> {
  const text = (await readGiven(proof, '証明')).toString('utf8');
  const file = copy === null ? null : given(await readGiven(copy, '写し'));
  const verdict = await verifyProof(text, file, notes).catch((error: unknown) => {
    if (error instanceof TypeError) throw failure(EXIT.file, 'not-a-proof', '墨消しの証明として読めません。');
    throw error;
  });
  return { exit: verdict.ok ? EXIT.done : EXIT.unsound, json: verdict, lines: linesOf(verdict) };
}

function given(bytes: Uint8Array): GivenFile {
  return {
    bytes,
    read: async (kind) => {
      const known = KINDS.find((candidate) => candidate === kind);
      return known === undefined ? null : visibleText(known, bytes).catch(() => null);
    },
  };
}

function linesOf(verdict: ProofVerdict): string[] {
  const { marks, visible, approval, frame, held, problems } = verdict;
  if (!verdict.ok) return ['写しは、承認された議事録と一致しません。', ...problems.map(({ code }) => `× ${code}`)];
  return [
    `見えている${visible}字は承認された議事録のとおりで、欠けているのは印のある${marks}箇所だけです。`,
    `承認の記録: ${approval?.seq ?? '-'}番（${approval?.at ?? ''}、第${approval?.version ?? '-'}版）。記録簿 ${verdict.size}件。`,
    verdict.isFileCompared ? '写しの文字を証明と照合しました。' : '写しがないため、証明だけを確かめました。',
    held.matched > 0
      ? `手元の控え ${held.matched}件と一致しました。`
      : '外部の控えと照合していません。記録簿全体の差し替えは分かりません。',
    `議事録のほかに書かれていること（承認の対象外）: ${[frame?.before, frame?.after, ...(frame?.edges ?? [])].filter((part) => part).join(' ／ ')}`,
  ];
}
