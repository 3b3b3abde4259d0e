import { Buffer } from 'node:buffer';
import { AppError } from '../../contract/error.ts';
import type { FactorProof } from '../../contract/factor-proof.ts';
import type { GateContext } from '../context.ts';
import { parseKeyFile } from '../db/key-file.ts';

type Brought = NonNullable<Parameters<GateContext['session']['open']>[0]['factor']>;

/**
 * What a second factor yields. A key file that is missing, damaged or of no account of the office or the backup is told before any
 * attempt is counted: that needs the file, not a name, and so tells nobody who has an account.
 * Throws `AppError` `file_refused` with `key-file-missing`, `key-file-damaged` or `key-file-foreign`.
 */
export async function factorOf(
  ctx: Pick<GateContext, 'readFile'> & { readonly session: Pick<GateContext['session'], 'factors'> },
  proof: FactorProof | null,
): Promise<Brought | undefined> {
  if (proof === null) return undefined;
  if (proof.kind === 'webauthn-prf') return { kind: proof.kind, material: Buffer.from(proof.output, 'base64') };
  const bytes = await ctx.readFile(proof.path).catch(() => {
    throw new AppError('file_refused', { reason: 'key-file-missing' });
  });
  const file = parseKeyFile(bytes);
  bytes.fill(0);
  if (file === null) throw new AppError('file_refused', { reason: 'key-file-damaged' });
  const { keyFiles } = await ctx.session.factors();
  if (!keyFiles.includes(file.id)) throw new AppError('file_refused', { reason: 'key-file-foreign' });
  return { kind: 'key-file', material: file.secret };
}
