import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROOF_SUFFIX } from '../../src-main/contract/host.ts';
import { tasuki } from '../command-line/run.ts';
import { steal, withFile } from '../helpers/by-hand.ts';
import type { TestCore } from '../helpers/core.ts';
import { entriesOf } from '../helpers/log.ts';
import { PASSWORDS } from '../helpers/passwords.ts';
import { COPY_FORMATS, type CopyFormat, openPrintingOffice, proofAt, verdicts } from '../helpers/proved-copies.ts';
import { approveMinutes, completeReview, type Stage, setStage, tell } from '../helpers/stage.ts';

const TEXT = `髙﨑 𠮷次さん（標原町2丁目14番7号、電話090-0000-4521）の件。
検針員が訪ねても応答がない。長男の髙﨑 葛󠄀一さんが同居している。
${'次回までに民生委員と訪問し、見守りを続けることとした。'.repeat(60)}`;

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openPrintingOffice();
  stage = await setStage(office);
  await tell(stage, { content: '公共料金を三月滞納している。' });
  await approveMinutes(stage, TEXT);
  await completeReview(stage);
});
afterAll(() => office.close());

const released = async (name: string, format: CopyFormat) => {
  const path = join(office.folder, `${name}.${format}`);
  const file = await office.api.export.redactedMinutes({
    meetingId: stage.meeting.id,
    path,
    purpose: '情報公開請求',
    format,
  });
  return { file, path };
};

describe('a proof lies beside each redacted copy (issue 4, verifiable redaction)', () => {
  it.each(COPY_FORMATS)('%s: the approved text, with nothing missing but what is marked', async (format) => {
    const { file, path } = await released('copy', format);
    expect(file.noProof).toBeNull();
    expect(file.beside?.path).toBe(`${path}${PROOF_SUFFIX}`);
    const { own, second } = await verdicts(path, format);
    expect(own).toMatchObject({ ok: true, problems: [], marks: file.proof.marks, isFileCompared: true });
    expect(own.approval).toMatchObject({ version: 1 });
    expect(own.visible).toBeGreaterThan(1500);
    expect(second).toMatchObject({ ok: true, problems: [], compared: true, marks: file.proof.marks });
  });

  it('the root in the proof is the one that the approval put into the log, and the export logs the digest of the proof', async () => {
    const { file, path } = await released('logged', 'txt');
    const { segmentRoot } = (await verdicts(path, 'txt')).own;
    const entries = await entriesOf(office, 0);
    expect(entries.find(({ type }) => type === 'minutes.approved')?.detail).toMatchObject({ segmentRoot });
    expect(entries.findLast(({ type }) => type === 'export.redacted-minutes')?.detail).toMatchObject({
      proofSha256: file.beside?.sha256,
    });
  });

  it('neither the proof nor the file holds anything that was removed', async () => {
    const { path } = await released('hidden', 'txt');
    for (const text of [proofAt(path), readFileSync(path, 'utf8')])
      for (const removed of ['髙﨑', '𠮷次', '葛󠄀一', '0000-4521', '標原町2丁目']) expect(text).not.toContain(removed);
  });

  it('the command line verifies copy or proof, names what nobody approved, and finds a changed letter', async () => {
    const { path } = await released('given', 'txt');
    for (const target of [path, `${path}${PROOF_SUFFIX}`]) {
      const run = await tasuki(['verify', target, '--json']);
      expect(run.exit, run.out).toBe(0);
      expect(run.json()).toMatchObject({ ok: true, isFileCompared: true, problems: [] });
    }
    expect((await tasuki(['verify', path])).out).toContain('欠けているのは印のある');
    await writeFile(path, readFileSync(path, 'utf8').replace('応答がない', '応答がある'));
    const run = await tasuki(['verify', path, '--json']);
    expect(run.exit).toBe(1);
    expect(run.json()).toMatchObject({ ok: false, problems: [{ code: 'file-digest' }, { code: 'file-text' }] });
  });

  it('once the seed is disposed of, a copy leaves without a proof and says why', async () => {
    await office.core.server.lock('user');
    const file = await steal(join(office.folder, 'office.tasuki'), 'staff', PASSWORDS.staff);
    await withFile(file, (kysely) => sql`UPDATE minutesCommitment SET seed = NULL`.execute(kysely));
    await office.as('staff');
    const { file: copy, path } = await released('unsealed', 'txt');
    expect(copy).toMatchObject({ beside: null, noProof: 'not-sealed' });
    expect(existsSync(`${path}${PROOF_SUFFIX}`)).toBe(false);
  });
});
