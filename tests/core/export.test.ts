import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROOF_SUFFIX } from '../../src-main/contract/host.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { verifyBundle } from '../../src-main/log/verify-bundle.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { approveMinutes, completeReview, type Stage, setStage, signByTwo, tell } from '../helpers/stage.ts';

/** What the host does between being told to write and having written; a test plants its fault here. */
const host: {
  spoil: (bytes: Uint8Array) => Uint8Array;
  read: (path: string) => Promise<Uint8Array>;
  remove: (path: string) => Promise<void>;
} = {
  spoil: (bytes) => bytes,
  read: async (path) => new Uint8Array(await readFile(path)),
  remove: (path) => rm(path),
};
const honest = { ...host };
let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  // 2026-09-01 06:00 in Japan is still the day before in UTC.
  office = await openOffice('staff', {
    now: () => new Date('2026-08-31T21:00:00.000Z'),
    host: {
      writeFile: (path, bytes) =>
        writeFile(path, path.endsWith(PROOF_SUFFIX) ? bytes : host.spoil(bytes), { flag: 'wx' }),
      readFile: (path) => host.read(path),
      deleteFile: (path) => host.remove(path),
      printToPdf: () => Promise.reject(new Error('no browser in this test')),
    },
  });
  stage = await setStage(office);
  await tell(stage, { content: '公共料金を三月滞納している。' });
});
afterAll(() => office.close());

const target = (name: string) => ({
  meetingId: stage.meeting.id,
  path: join(office.folder, name),
  purpose: '情報公開請求',
});
const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const textOf = async (path: string): Promise<string> =>
  (await extractText('docx', new Uint8Array(readFileSync(path)))).map(({ text }) => text).join('\n');
const redacted = (name: string) => office.api.export.redactedMinutes({ ...target(name), format: 'docx' });
/** Types and details of what an export wrote into the log. */
const logged = async (from: number): Promise<Record<string, unknown>[]> =>
  (await entriesOf(office, from)).map(({ type, detail }) => ({ type, ...detail }));

describe('before it is time', () => {
  it('minutes leave only approved, redacted minutes only reviewed to the end', async () => {
    expect(await rulesRefusing(office.api.export.minutes({ ...target('a.docx'), format: 'docx' }))).toEqual([
      'minutes-not-approved',
    ]);
    await approveMinutes(stage, '髙﨑 𠮷次さん（090-0000-4521）の件。\n隣人の髙﨑 𠮷次さんではない。');
    expect(await rulesRefusing(redacted('a.docx'))).toEqual(['redaction-not-completed']);
    await office.api.redaction.begin({ meetingId: stage.meeting.id });
    expect(await rulesRefusing(redacted('a.docx'))).toEqual(['redaction-not-completed', 'redaction-undecided']);
    expect(existsSync(target('a.docx').path)).toBe(false);
  });

  it('a removed string that still stands elsewhere without an explanation refuses the file', async () => {
    const { redaction } = office.api;
    let review = await redaction.begin({ meetingId: stage.meeting.id });
    for (const span of review.spans)
      review = await redaction.decide({
        id: review.id,
        spanId: span.id,
        decision: 'removed',
        ground: 'ND-IND',
        reason: '',
        isForAll: false,
      });
    const last = review.spans.filter((span) => span.text.includes('𠮷次')).at(-1);
    if (!last) throw new Error('no span');
    // The second occurrence is narrowed to the family name, so that the given name is left standing.
    review = await redaction.adjust({ id: review.id, spanId: last.id, start: last.start, end: last.start + 2 });
    const blockId = last.blockId;
    const first = review.spans.find((span) => span.text.includes('𠮷次'));
    review = await redaction.add({
      id: review.id,
      blockId,
      start: (first?.start ?? 0) + 3,
      end: (first?.start ?? 0) + 6,
      ground: 'ND-IND',
      reason: '',
      isForAll: false,
    });
    await redaction.complete({ id: review.id, revision: review.revision });
    expect(await rulesRefusing(redacted('b.docx'))).toEqual(['redaction-awaits-second-person']);
    expect(await rulesRefusing(redaction.approve({ id: review.id, revision: review.revision }))).toEqual([
      'redaction-approved-by-same-account',
    ]);
    review = await redaction.sendBack({ id: review.id, revision: review.revision, reason: '名が残っている' });
    review = await signByTwo(office, review);
    expect(await rulesRefusing(redacted('b.docx'))).toEqual(['redaction-leaves-removed-text']);
    review = await redaction.reopen({ id: review.id });
    for (let steps = 0; steps < 2; steps += 1) review = await redaction.undo({ id: review.id });
    await completeReview(stage);
  });
});

describe('the written file (issue 2 §4: reopened and searched for every redacted string)', () => {
  it('holds nothing that was removed, and its digest, marks and searched strings stand in the log', async () => {
    const from = await logSize(office);
    const file = await redacted('redacted.docx');
    expect(file.sha256).toBe(digestOf(file.path));
    expect(file.proof.searchedFor).toBeGreaterThanOrEqual(2);
    expect(await logged(from)).toEqual([
      {
        type: 'export.redacted-minutes',
        audience: 'publication',
        copy: 1,
        form: 'standard',
        format: 'docx',
        sha256: file.sha256,
        size: file.size,
        marks: file.proof.marks,
        searchedFor: file.proof.searchedFor,
        checks: file.proof.checks.map(({ id }) => id),
        proofSha256: file.beside?.sha256,
      },
    ]);
    const text = await textOf(file.path);
    for (const removed of ['髙﨑', '𠮷次', '090-0000']) expect(text).not.toContain(removed);
    expect(text.split('■■■［ND-IND］').length - 1).toBe(file.proof.marks);
  });

  it('the full minutes hold the names, and the day of approval is the office’s day', async () => {
    const file = await office.api.export.minutes({ ...target('full.docx'), format: 'docx' });
    const text = await textOf(file.path);
    expect(text).toContain('髙﨑 𠮷次');
    expect(text).toContain('令和8年9月1日');
  });

  it('a planted string is found, the file deleted and its withdrawal logged by part, never by what was found', async () => {
    host.spoil = (bytes) => {
      const parts = unzipSync(bytes);
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      return zipSync({ ...parts, 'word/document.xml': strToU8(document.replace('</w:t>', '髙﨑 𠮷次</w:t>')) });
    };
    const from = await logSize(office);
    await expect(redacted('planted.docx')).rejects.toMatchObject({ code: 'file_refused' });
    expect(existsSync(target('planted.docx').path)).toBe(false);
    const entries = await logged(from);
    expect(entries.map(({ type }) => type)).toEqual(['export.redacted-minutes', 'export.withdrawn']);
    expect(entries[1]?.leaks).toEqual(expect.arrayContaining(['removed-text-found@word/document.xml']));
    expect(JSON.stringify(entries)).not.toContain('𠮷次');
  });

  it('a file changed on its way, cut short or unreadable is withdrawn; one that cannot be deleted is said to be there', async () => {
    for (const [name, fault, code] of [
      ['cut.docx', { spoil: (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2) }, 'changed-while-writing@file'],
      ['gone.docx', { read: () => Promise.reject(new Error('EIO')) }, 'not-readable@file'],
      [
        'stuck.docx',
        { read: () => Promise.reject(new Error('EIO')), remove: () => Promise.reject(new Error('EPERM')) },
        'not-deleted@file',
      ],
    ] as const) {
      Object.assign(host, honest, fault);
      const from = await logSize(office);
      await expect(redacted(name)).rejects.toMatchObject({
        code: 'file_refused',
        shape: { reason: name === 'stuck.docx' ? 'not-deleted' : 'changed-while-writing' },
      });
      const entries = await logged(from);
      expect(entries.at(-1)).toMatchObject({ type: 'export.withdrawn', leaks: expect.arrayContaining([code]) });
      expect(existsSync(target(name).path)).toBe(name === 'stuck.docx');
    }
    Object.assign(host, honest);
  });

  it('nothing is ever overwritten, and the attempt is in the log', async () => {
    writeFileSync(target('taken.docx').path, 'mine');
    const from = await logSize(office);
    await expect(redacted('taken.docx')).rejects.toMatchObject({
      code: 'file_refused',
      shape: { reason: 'not-written' },
    });
    expect(readFileSync(target('taken.docx').path, 'utf8')).toBe('mine');
    expect((await logged(from)).map(({ type }) => type)).toEqual(['export.redacted-minutes', 'export.withdrawn']);
  });

  it('a rendering that fails leaves neither file nor entry', async () => {
    const from = await logSize(office);
    await expect(office.api.export.minutes({ ...target('x.pdf'), format: 'pdf' })).rejects.toMatchObject({
      code: 'internal',
    });
    expect(await logged(from)).toEqual([]);
    expect(existsSync(target('x.pdf').path)).toBe(false);
  });
});

describe('other files', () => {
  it('情報共有記録簿 has a row for each disclosure with recipients and ground', async () => {
    const file = await office.api.export.disclosures(target('disclosures.xlsx'));
    const text = (await extractText('xlsx', new Uint8Array(readFileSync(file.path))))
      .map((part) => part.text)
      .join('\n');
    for (const words of ['公共料金を三月滞納している。', 'R8-901 P1 本人', '5名：', '生活支援課'])
      expect(text).toContain(words);
    expect(text).not.toContain('髙﨑');
  });

  it('the audit bundle holds the whole log without content and is verified by code that shares nothing with its writer', async () => {
    await office.as('auditor');
    const { meetingId: _meeting, ...bundle } = target('bundle.jsonl');
    const size = await logSize(office);
    const file = await office.api.export.auditBundle(bundle);
    const lines = readFileSync(file.path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    expect(await verifyBundle(lines)).toMatchObject({ ok: true, size });
    expect(readFileSync(file.path, 'utf8')).not.toContain('滞納');
    await office.as('staff');
  });

  it('an old version cannot leave once a newer one is approved', async () => {
    await office.as('chair');
    const second = await office.api.minutes.reopen({ meetingId: stage.meeting.id, reason: '追記のため' });
    await office.api.minutes.approve({ id: second.id, revision: second.revision, unlinkedReason: '発言の要旨' });
    expect(await rulesRefusing(redacted('old.docx'))).toEqual(['redaction-of-old-version']);
  });

  it('a session that ended while the file was being made releases nothing', async () => {
    const making = office.api.export.minutes({ ...target('late.docx'), format: 'docx' });
    const locking = office.core.server.lock('idle');
    await expect(making).rejects.toMatchObject({ code: 'locked' });
    await locking;
    expect(existsSync(target('late.docx').path)).toBe(false);
  });
});
