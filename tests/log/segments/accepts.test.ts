import { expect, test } from 'vitest';
import { verifyProof } from '../../../src-main/log/segments/verify-proof.ts';
import { proofOf, randomCopy } from './random-copies.ts';

const reading = (bytes: Uint8Array) => ({
  bytes,
  read: async () => ({ pages: [Buffer.from(bytes).toString('utf8')], edges: [] }),
});

test('the proofs of 1,000 random copies are accepted, with their files', { timeout: 300_000 }, async () => {
  let marks = 0;
  for (let number = 0; number < 1000; number += 1) {
    const copy = randomCopy(number);
    const verdict = await verifyProof(proofOf(copy), reading(copy.bytes));
    expect({ number, problems: verdict.problems }).toEqual({ number, problems: [] });
    expect(verdict).toMatchObject({
      ok: true,
      marks: copy.hidden.length,
      isFileCompared: true,
      segmentRoot: copy.input.root,
    });
    marks += verdict.marks;
  }
  expect(marks).toBeGreaterThan(5000);
});
