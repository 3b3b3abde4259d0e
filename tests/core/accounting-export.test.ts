import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyExtract } from '../../src-main/log/verify-extract.ts';
import { printToPdf } from '../../src-main/shell/chromium/print.ts';
import { printedByLibreOffice, readByPoppler } from '../documents/programs.ts';
import type { SubjectAccountingInput } from '../helpers/account-office.ts';
import { type AccountOffice, openAccountOffice } from '../helpers/account-office.ts';
import { startTestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';

let account: AccountOffice;
beforeAll(async () => {
  account = await openAccountOffice({
    writeFile: (path, bytes) => writeFile(path, bytes, { flag: 'wx' }),
    readFile: async (path) => new Uint8Array(await readFile(path)),
    deleteFile: (path) => rm(path),
    printToPdf: (html) => printToPdf(html, { profiles: account.office.folder }),
  });
}, 180_000);
afterAll(() => account.close());

let made = 0;
const forPerson = (changes: Partial<SubjectAccountingInput> = {}) => {
  made += 1;
  const { format = 'docx' } = changes;
  return account.office.api.export.subjectAccounting({
    personId: account.subjectId,
    path: join(account.office.folder, `copy-${made}.${format}`),
    purpose: '令和8年9月1日受付の開示請求',
    format,
    ground: 'ND-IND',
    withheld: [],
    ...changes,
  });
};
const tight = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
/** Every part of a docx as it lies in the package, tags taken out so that a name split over runs is found too. */
const rawParts = (path: string): string =>
  Object.values(unzipSync(new Uint8Array(readFileSync(path))))
    .map((part) => strFromU8(part, false))
    .map((xml) => `${tight(xml)}\n${tight(xml.replace(/<[^>]*>/g, ''))}`)
    .join('\n');
const proofOf = (path: string): string => readFileSync(`${path}.proof.json`, 'utf8');

describe('本人開示用の写し as docx (個情法78条, 79条)', () => {
  it('holds the person’s own names, address and telephone and every disclosure, and nobody else in any part', async () => {
    const file = await forPerson();
    const raw = rawParts(file.path);
    for (const own of account.own) expect(raw).toContain(tight(own));
    for (const other of account.others) expect(raw).not.toContain(tight(other));
    expect(raw.split('■■■［ND-IND］').length - 1).toBeGreaterThan(file.proof.marks);
    expect(file.proof.marks).toBeGreaterThan(account.count / 2);
    expect(file.proof.searchedFor).toBeGreaterThanOrEqual(account.others.length / 3);
    expect(raw).toContain('個人情報の保護に関する法律第78条第1項第2号');
  });

  it('opens in LibreOffice, which prints no name of anyone else either', async () => {
    const file = await forPerson();
    const printed = await readByPoppler(await printedByLibreOffice('docx', new Uint8Array(readFileSync(file.path))));
    const text = tight(printed.raw);
    expect(text).toContain('提供状況の写し');
    expect(text).toContain(tight('髙﨑𠮷次'));
    for (const other of account.others) expect(text).not.toContain(tight(other));
  });

  it('as pdf, read by pdftotext', async () => {
    const file = await forPerson({ format: 'pdf' });
    const { raw, layout } = await readByPoppler(new Uint8Array(readFileSync(file.path)));
    for (const text of [tight(raw), tight(layout)]) {
      expect(text).toContain('本人開示用');
      for (const other of account.others) expect(text).not.toContain(tight(other));
    }
  });

  it('members of organisations appear as organisation and office, staff of the office not at all', async () => {
    const raw = rawParts((await forPerson()).path);
    for (const member of Object.values(account.stage.members)) expect(raw).not.toContain(tight(member.name));
    expect(raw).toContain('架空市生活支援課（委員）');
    expect(raw).not.toContain('staff担当');
  });

  it('a corrected record and its correction both stand there', async () => {
    const raw = rawParts((await forPerson()).path);
    expect(raw).toContain('番で訂正');
    expect(raw).toContain('番の訂正');
    expect(raw).toContain('訂正の理由：聞き違い');
  });

  it('a record that is withheld loses its content as a whole; ground and article stand there, the reason only in the log', async () => {
    const [first] = account.seqs;
    const from = await logSize(account.office);
    const file = await forPerson({
      withheld: [{ seq: first ?? -1, ground: 'ND-SELF', reason: '避難先が分かるため' }],
    });
    const raw = rawParts(file.path);
    expect(raw).not.toContain('最初の記録の内容');
    expect(raw).toContain('■■■［ND-SELF］');
    expect(raw).toContain('個人情報の保護に関する法律第78条第1項第1号');
    expect(raw).not.toContain('避難先が分かるため');
    const [entry] = await entriesOf(account.office, from);
    expect(entry).toMatchObject({
      type: 'export.subject-accounting',
      subject: account.subjectId,
      detail: { ground: 'ND-IND', withheld: 1, marks: file.proof.marks, proofSha256: file.beside?.sha256 },
    });
    expect(JSON.stringify(entry)).not.toContain('避難先');
  });

  it('an unknown ground, or a record of somebody else, is refused and leaves no file', async () => {
    const path = join(account.office.folder, 'refused.docx');
    expect(await rulesRefusing(forPerson({ path, ground: 'ND-NOTHING' }))).toEqual(['ground-not-in-force']);
    expect(await rulesRefusing(forPerson({ path, withheld: [{ seq: 0, ground: 'ND-IND', reason: '？' }] }))).toEqual([
      'withheld-not-of-person',
    ]);
    expect(existsSync(path)).toBe(false);
    expect(existsSync(`${path}.proof.json`)).toBe(false);
  });

  it('the preview counts the same masks and tells no content', async () => {
    const file = await forPerson();
    const preview = await account.office.api.accounting.preview({ personId: account.subjectId });
    expect(preview.marks).toBe(file.proof.marks);
    expect(preview.rows).toHaveLength(account.count);
    expect(Object.keys(preview.rows[0] ?? {}).sort()).toEqual(['hasContent', 'marks', 'seq']);
  });
});

describe('証明 beside the copy', () => {
  it('every record has an inclusion proof that verifies; the paper names the file, its digest and the state of the log', async () => {
    const size = await logSize(account.office);
    const file = await forPerson();
    const proof = proofOf(file.path);
    const verdict = verifyExtract(proof);
    expect(verdict).toMatchObject({ ok: true, size, counts: { items: account.count, leaves: 0, bodies: 0 } });
    const raw = rawParts(file.path);
    const digest = createHash('sha256').update(proof).digest('hex');
    expect(file.beside?.sha256).toBe(digest);
    expect(raw).toContain(digest);
    const items = (JSON.parse(proof) as { items: { seq: number; leafHash: string }[] }).items;
    for (const { seq, leafHash } of items) {
      expect(raw).toContain(String(seq));
      expect(raw).toContain(leafHash.slice(0, 12));
    }
  });

  it('the person’s proof holds digests only: no identifier of anyone', async () => {
    const proof = proofOf((await forPerson()).path);
    for (const id of [account.subjectId, ...Object.values(account.stage.members).map((one) => one.id)])
      expect(proof).not.toContain(id);
  });

  it('a changed row fails', async () => {
    const proof = proofOf((await forPerson()).path);
    const changed = JSON.parse(proof) as { items: { leafHash: string }[] };
    const item = changed.items[3] as { leafHash: string };
    item.leafHash = item.leafHash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(verifyExtract(JSON.stringify(changed)).ok).toBe(false);
  });
});

describe('監査用の写し', () => {
  it('the auditor’s copy has no content, names no person in need, and proves every entry with its leaf', async () => {
    await account.office.as('auditor');
    const path = join(account.office.folder, 'audit.docx');
    await account.office.api.export.accounting({
      personId: account.subjectId,
      path,
      purpose: '定期監査',
      format: 'docx',
    });
    const raw = rawParts(path);
    expect(raw).toContain('監査用・部外秘');
    expect(raw).toContain('R8-901');
    for (const hidden of [...account.own, ...account.contents]) expect(raw).not.toContain(tight(hidden));
    const proof = proofOf(path);
    expect(verifyExtract(proof)).toMatchObject({ ok: true, counts: { items: account.count, leaves: account.count } });
    const changed = JSON.parse(proof) as { items: { leaf: string }[] };
    const item = changed.items[5] as { leaf: string };
    item.leaf = item.leaf.replace('"KON9-3"', '"KON9-4"');
    expect(verifyExtract(JSON.stringify(changed)).ok).toBe(false);
    await expect(forPerson()).rejects.toMatchObject({ code: 'forbidden' });
    await account.office.as('staff');
  });
});

describe('in an auditor’s notebook, without the office’s file', () => {
  it('the bundle gives the same records and a copy whose proofs verify; what only tables know is left out', async () => {
    const path = join(account.office.folder, 'for-notebook.jsonl');
    await account.office.api.export.auditBundle({ path, purpose: '定期監査', seal: { kind: 'open' } });
    const here = await account.office.api.accounting.ofPerson({ personId: account.subjectId });
    const notebook = startTestCore();
    await notebook.api.office.foundNotebook({
      loginName: 'kansa',
      displayName: '監査 花子',
      password: 'まつり ひぐらし つりばし ねこやなぎ 3',
    });
    expect(await notebook.api.accounting.persons({ search: '' })).toEqual([]);
    await notebook.api.audit.openBundle({ path });
    const [found] = await notebook.api.accounting.persons({ search: '901 P1' });
    expect(found).toMatchObject({ personId: account.subjectId, label: 'R8-901 P1 本人', count: account.count });
    const there = await notebook.api.accounting.ofPerson({ personId: account.subjectId });
    const bare = (rows: typeof here.rows) =>
      rows.map(({ meetingNumber: _meeting, recipientOrganizations, ...row }) => ({
        ...row,
        organizations: recipientOrganizations.map((name) => name.replace(/（\d+名）$/, '')),
      }));
    expect(bare(there.rows)).toEqual(bare(here.rows));
    expect(there.byOrganization).toEqual(here.byOrganization);
    const copy = join(notebook.folder, 'audit.docx');
    const { personId } = here;
    await notebook.api.export.accounting({ personId, path: copy, purpose: '定期監査', format: 'docx' });
    expect(rawParts(copy)).toContain('監査用・部外秘');
    expect(verifyExtract(proofOf(copy))).toMatchObject({ ok: true, counts: { items: account.count } });
    await notebook.close();
  });
});
