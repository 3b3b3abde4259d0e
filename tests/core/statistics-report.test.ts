import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { exporting } from '../../src-main/contract/export.ts';
import { FEW } from '../../src-main/contract/statistics.ts';
import { fiscalYearText } from '../../src-main/core/export/annual-report-words.ts';
import { readPng, writePng } from '../../src-main/documents/png.ts';
import { printedByLibreOffice, readByPoppler } from '../documents/programs.ts';
import { plot } from '../documents/report-samples.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { castOf, fillLog } from '../helpers/fill-log.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { type Stage, setStage, tell } from '../helpers/stage.ts';
import { seeded } from '../log/log-fixture.ts';

type Input = z.input<typeof exporting.annualReport.input>;
type Picture = NonNullable<Input['pictures']>[number];

let office: TestCore;
let stage: Stage;
beforeAll(async () => {
  office = await openOffice('staff', { now: () => new Date('2026-08-27T05:00:00.000Z') });
  stage = await setStage(office);
  await fillLog(office, 400, castOf(20), seeded(3));
  for (let times = 0; times < 3; times += 1) await tell(stage);
  await tell(stage, { discloserId: stage.members.power.id, legalBasis: ['KON9-3', 'APPI27-1-4'] }).catch(() => null);
});
afterAll(() => office.close());

let made = 0;
const report = (changes: Partial<Input> = {}) => {
  made += 1;
  return office.api.export.annualReport({
    path: join(office.folder, `report-${made}.docx`),
    purpose: '議会への報告',
    fiscalYear: 2026,
    ...changes,
  });
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const picture = (changes: Partial<Picture> = {}): Picture => ({
  id: 'basis',
  title: '法的根拠ごとの提供件数',
  png: base64(plot(1200, 600)),
  width: 600,
  height: 300,
  alternative: '棒グラフ。求めによる提供が最も多い。',
  ...changes,
});
const IDS = ['basis', 'organization', 'month', 'network', 'consent'] as const;
const all = (): Picture[] => IDS.map((id) => picture({ id, title: `図 ${id}` }));

const printed = async (path: string) => {
  const pdf = await printedByLibreOffice('docx', new Uint8Array(readFileSync(path)));
  return { pdf, text: (await readByPoppler(pdf)).raw.normalize('NFKC').replace(/\s/g, '') };
};

/** The rows of all tables in a docx, cell by cell. */
function rowsOf(path: string): string[][] {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([one]) => one.replace(/<[^>]*>/g, '')),
  );
}

/** Share of dark pixels on each page. */
function darkness(pdf: Uint8Array): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-pages-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    const pages = execFileSync('pdftoppm', ['-gray', '-r', '50', join(folder, 'file.pdf')], { maxBuffer: 64 << 20 });
    const shares: number[] = [];
    for (let at = 0; at < pages.length; ) {
      const [head = '', width = '', height = ''] =
        /^P5\s(\d+)\s(\d+)\s255\s/.exec(pages.toString('latin1', at, at + 40)) ?? [];
      const size = Number(width) * Number(height);
      const pixels = pages.subarray(at + head.length, at + head.length + size);
      shares.push(pixels.filter((level) => level < 96).length / size);
      at += head.length + size;
    }
    return shares;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('運用状況報告', () => {
  it('opens in LibreOffice with its figures, and every plot is seen on the paper', async () => {
    const bare = await report();
    const drawn = await report({ pictures: all() });
    const figures = await office.api.statistics.figures({ fiscalYear: 2026 });
    const grouped = (count: number): string => count.toLocaleString('ja-JP');
    for (const { path } of [bare, drawn]) {
      const rows = rowsOf(path);
      expect(rows).toContainEqual(['情報の提供（件）', grouped(figures.disclosures)]);
      expect(rows).toContainEqual(['提供の対象となった人（人）', grouped(figures.persons)]);
      for (const { text, count } of figures.byBasis) expect(rows).toContainEqual([text, grouped(count)]);
      const august = rows.filter(([month]) => month === '8月');
      expect(august.map((row) => row.at(-1))).toContain(grouped(figures.byMonth[4]?.count ?? -1));
    }
    const [without, withPlots] = [await printed(bare.path), await printed(drawn.path)];
    expect(without.text).toContain('令和8年度支援会議運用状況報告');
    expect(without.text).toContain('年度の途中の集計です');
    for (const id of IDS) expect(withPlots.text).toContain(`図${id}`);
    const most = Math.max(...darkness(without.pdf));
    expect(darkness(withPlots.pdf).filter((share) => share > most + 0.04).length).toBeGreaterThanOrEqual(3);
  });

  it('does not tell numbers of persons or between organisations below five, and says why', async () => {
    const { path } = await report();
    const figures = await office.api.statistics.figures({ fiscalYear: 2026 });
    const few = figures.flows.filter(({ count }) => count < FEW);
    expect(few.length).toBeGreaterThan(2);
    expect(few.length).toBeLessThan(figures.flows.length);
    const rows = rowsOf(path);
    expect(rows).toContainEqual([`少数の組合せ（${few.length}通り）`, '', '各5未満']);
    for (const [, , count] of rows.filter((row) => row.length === 3)) expect(count).not.toMatch(/^[1-4]$/);
    expect((await printed(path)).text).toContain('1から4までのとき「5未満」と表します');
  });

  it('holds nobody’s name and no case number in any part, and is logged with its year and digest', async () => {
    const from = await logSize(office);
    const file = await report({ pictures: all() });
    const { text } = await printed(file.path);
    expect(text).not.toMatch(/髙﨑|R8-901|三郎/);
    expect(await entriesOf(office, from)).toMatchObject([
      { type: 'export.annual-report', detail: { fiscalYear: 2026, sha256: file.sha256 } },
    ]);
  });

  it('counts findings when an auditor writes it, and for nobody else, as only auditors see them', async () => {
    const ofStaff = rowsOf((await report()).path);
    expect(ofStaff.some(([first]) => first === '議長の判断による提供')).toBe(false);
    await office.as('auditor');
    const { findings } = await office.api.finding.list({});
    const { path } = await report();
    await office.as('staff');
    const overrides = findings.filter(({ kind }) => kind === 'override').length;
    expect(overrides).toBeGreaterThan(0);
    expect(rowsOf(path)).toContainEqual(['議長の判断による提供', String(overrides), '0', '0']);
  });

  it('refuses a plot that is no whole picture of the size it claims, and logs the refusal', async () => {
    const good = plot(1200, 600);
    const chunks = readPng(good);
    const withData = (content: Uint8Array) =>
      writePng(chunks.map((chunk) => (chunk.kind === 'IDAT' ? { ...chunk, content } : chunk)));
    const bad: Record<string, Partial<Picture>> = {
      'no png': { png: base64(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')) },
      empty: { png: '' },
      'cut in the middle': { png: base64(good.subarray(0, good.length - 40)) },
      'bytes behind its end': { png: base64(Buffer.concat([good, Buffer.from('Name')])) },
      'one pixel wider': { png: base64(plot(1201, 600)) },
      'not twice the size': { png: base64(plot(600, 300)) },
      'pixels that cannot be unpacked': { png: base64(withData(Buffer.from('rubbish'))) },
      'too few pixels': { png: base64(withData(deflateSync(Buffer.alloc(100)))) },
      'more pixels than it says': { png: base64(withData(deflateSync(Buffer.alloc(50_000_000)))) },
      'over 2 MB': { png: base64(Buffer.concat([good, Buffer.alloc(2 * 1024 * 1024)])) },
    };
    const from = await logSize(office);
    for (const [name, changes] of Object.entries(bad))
      expect(await rulesRefusing(report({ pictures: [picture(changes)] })), name).toEqual(['picture-unreadable']);
    expect(await rulesRefusing(report({ pictures: [picture(), picture()] })), 'twice').toEqual(['picture-unreadable']);
    const entries = await entriesOf(office, from);
    expect(entries.length).toBe(Object.keys(bad).length + 1);
    expect(new Set(entries.map(({ type }) => type))).toEqual(new Set(['call.refused']));
  });

  it('refuses a year in which nothing was recorded', async () => {
    expect(await rulesRefusing(report({ fiscalYear: 2100 }))).toEqual(['year-without-entries']);
  });
});

describe('A year’s name', () => {
  it('follows the eras: the year in which 令和 began bears its name', () => {
    expect([2018, 2019, 2020, 2026].map(fiscalYearText)).toEqual([
      '平成30年度',
      '令和元年度',
      '令和2年度',
      '令和8年度',
    ]);
  });
});
