import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { visibleText } from '../../../src-main/documents/visible-text.ts';
import { type ProofVerdict, verifyProof } from '../../../src-main/log/segments/verify-proof.ts';
import { seeded } from '../log-fixture.ts';
import { draftOf, type Forged } from './forging.ts';
import { MUTATIONS } from './mutations.ts';
import { proofOf, randomCopy } from './random-copies.ts';

const SECOND_VERIFIER = fileURLToPath(new URL('../verify_redaction.py', import.meta.url));
const NAMES = Object.keys(MUTATIONS);
const folder = mkdtempSync(join(tmpdir(), 'tasuki-proofs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (bytes: Uint8Array) => ({
  bytes,
  read: () => visibleText('txt', bytes).catch(() => null),
});
/** Verdict of the first verifier; null if it takes the text for no proof. */
const first = ({ proof, bytes }: Forged): Promise<ProofVerdict | null> =>
  verifyProof(proof, read(bytes)).catch((error: unknown) => {
    if (error instanceof TypeError) return null;
    throw error;
  });

/** Verdict of the second verifier; null if it takes the text for no proof. */
function second({ proof, bytes }: Forged, name: string): Pick<ProofVerdict, 'ok' | 'problems'> | null {
  const files = [join(folder, `${name}.proof.json`), join(folder, name)];
  writeFileSync(files[0] as string, proof);
  writeFileSync(files[1] as string, bytes);
  const { error, status, stdout, stderr } = spawnSync('python3', ['-B', SECOND_VERIFIER, ...files], {
    encoding: 'utf8',
  });
  if (error) throw new Error('The second verifier needs python3 on the PATH', { cause: error });
  expect(stderr).not.toContain('Traceback');
  if (status === 2) return null;
  const verdict = JSON.parse(stdout) as ProofVerdict;
  expect(status).toBe(verdict.ok ? 0 : 1);
  return verdict;
}

const codes = (verdict: Pick<ProofVerdict, 'problems'> | null) =>
  verdict?.problems.map(({ code }) => code).sort() ?? null;

/** A copy with the proof that is forged from. */
const victim = (number: number) => {
  const copy = randomCopy(number);
  return { number, bytes: copy.bytes, draft: draftOf(copy) };
};

/** What a mutation makes of a copy. */
function forge(name: string, { number, bytes, draft }: ReturnType<typeof victim>): Forged | null {
  const random = seeded(number * 31 + NAMES.indexOf(name));
  return MUTATIONS[name]?.(draft, bytes, (count) => Math.floor(random() * count)) ?? null;
}

describe('forged proofs and copies are rejected, even if somebody of the office signs them anew', () => {
  test('1,000 random copies, three forgeries each, every kind in turn', { timeout: 600_000 }, async () => {
    const rejected = new Map<string, number>();
    for (let number = 0; number < 1000; number += 1) {
      const copy = victim(number);
      for (let turn = 0; turn < 3; turn += 1) {
        const name = NAMES[(number * 3 + turn) % NAMES.length] as string;
        const forged = forge(name, copy);
        if (!forged) continue;
        const verdict = await first(forged);
        expect({ name, number, ok: verdict?.ok ?? false }).toEqual({ name, number, ok: false });
        rejected.set(name, (rejected.get(name) ?? 0) + 1);
      }
    }
    expect([...rejected.keys()].sort()).toEqual([...NAMES].sort());
    expect(Math.min(...rejected.values())).toBeGreaterThanOrEqual(20);
  });

  test('a second verifier in another language rejects two of every kind for the same reasons', {
    timeout: 300_000,
  }, async () => {
    let count = 0;
    for (const name of NAMES) {
      let left = 2;
      for (let number = 1; left > 0 && number < 60; number += 1) {
        const forged = forge(name, victim(number));
        if (!forged) continue;
        const verdict = await first(forged);
        const other = second(forged, 'forged');
        expect({ name, number, ok: other?.ok ?? false, codes: codes(other) }).toEqual({
          name,
          number,
          ok: false,
          codes: codes(verdict),
        });
        left -= 1;
        count += 1;
      }
      expect({ name, left }).toEqual({ name, left: 0 });
    }
    expect(count).toBe(NAMES.length * 2);
  });

  test('and accepts what the first accepts', () => {
    for (let number = 0; number < 12; number += 1) {
      const copy = randomCopy(number);
      const verdict = second({ proof: proofOf(copy), bytes: copy.bytes }, 'copy');
      expect(verdict).toMatchObject({ ok: true, problems: [], marks: copy.hidden.length, compared: true });
    }
  });
});
