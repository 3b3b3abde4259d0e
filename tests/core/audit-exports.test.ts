import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText } from '../../src-main/documents/extract.ts';
import { verifyExtract } from '../../src-main/log/verify-extract.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { setStage, tell } from '../helpers/stage.ts';

let office: TestCore;
const file = (name: string) => ({ path: join(office.folder, name), purpose: '監査' });
const columns = [
  { id: 'seq' as const, title: '番号' },
  { id: 'event' as const, title: '出来事' },
  { id: 'recipients' as const, title: '提供先' },
  { id: 'legalBasis' as const, title: '根拠' },
];

beforeAll(async () => {
  office = await openOffice('staff');
  const stage = await setStage(office);
  for (let told = 0; told < 3; told += 1) await tell(stage, { content: `滞納 ${told}` });
  await office.as('auditor');
});
afterAll(() => office.close());

describe('記録簿の一覧 as a file', () => {
  const filter = { events: ['disclosure.recorded'] };

  it('is exactly what the list shows, in the reader’s words, as csv that Excel reads and as xlsx', async () => {
    const words = { 'disclosure.recorded': '=情報の提供' };
    const wanted = { filter, columns, words };
    const shown = (await office.api.audit.list({ filter })).entries;
    const csv = await office.api.export.auditList({ ...file('list.csv'), format: 'csv', ...wanted });
    const text = readFileSync(csv.path, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(text.slice(1).trim());
    expect(data[0]).toEqual(columns.map(({ title }) => title));
    expect(data.slice(1).map((row) => Number(row[0]))).toEqual(shown.map(({ seq }) => seq));
    expect(new Set(data.slice(1).map((row) => row[1]))).toEqual(new Set(["'=情報の提供"]));
    expect(data[1]?.[2]).toContain('かくう電力販売');
    const proof = verifyExtract(readFileSync(csv.beside?.path ?? '', 'utf8'));
    expect(proof).toMatchObject({ ok: true, counts: { items: shown.length, leaves: 0 } });
    const xlsx = await office.api.export.auditList({ ...file('list.xlsx'), format: 'xlsx', ...wanted });
    const parts = await extractText('xlsx', readFileSync(xlsx.path));
    const all = parts.map((part) => part.text).join('\n');
    for (const { seq } of shown) expect(all).toContain(String(seq));
    expect(all).toContain('=情報の提供');
    expect(createHash('sha256').update(readFileSync(xlsx.path)).digest('hex')).toBe(xlsx.sha256);
  });

  it('of nothing is refused by rule, and nothing is written', async () => {
    const nothing = {
      ...file('nothing.csv'),
      format: 'csv' as const,
      columns,
      words: {},
      filter: { text: 'どこにもない' },
    };
    expect(await rulesRefusing(office.api.export.auditList(nothing))).toEqual(['nothing-to-export']);
    expect(
      await rulesRefusing(office.api.export.auditExtract({ ...file('n.json'), filter: { text: 'ない' } })),
    ).toEqual(['nothing-to-export']);
  });
});

describe('記録の抜粋', () => {
  it('carries the proofs of its entries; a changed one no longer fits', async () => {
    const from = await logSize(office);
    const made = await office.api.export.auditExtract({
      ...file('extract.json'),
      filter: { events: ['disclosure.recorded'] },
    });
    const text = readFileSync(made.path, 'utf8');
    const verdict = verifyExtract(text);
    expect(verdict).toMatchObject({ ok: true, size: from });
    expect(verdict.counts.items).toBeGreaterThan(0);
    expect(verifyExtract(text.replace('"size":', '"size":1')).ok).toBe(false);
    expect((await entriesOf(office, from)).at(-1)).toMatchObject({ type: 'export.audit-extract' });
    expect(text).not.toMatch(/滞納|医師|議長/);
  });
});
