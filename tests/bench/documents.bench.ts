import { Document, Packer } from 'docx';
import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import { prover } from '../../src-main/core/export/prove.ts';
import { redactedProver } from '../../src-main/core/export/prove-redacted.ts';
import { renderDisclosuresXlsx } from '../../src-main/documents/disclosures-xlsx.ts';
import { blockChildren, heading } from '../../src-main/documents/docx-blocks.ts';
import { stylesFor } from '../../src-main/documents/docx-style.ts';
import { countMarks } from '../../src-main/documents/marks.ts';
import { renderMinutesDocx } from '../../src-main/documents/minutes-docx.ts';
import { renderMinutesHtml } from '../../src-main/documents/minutes-html.ts';
import type { MinutesDocument } from '../../src-main/documents/model.ts';
import { normalizePdf } from '../../src-main/documents/normalize-pdf.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { openChromium } from '../documents/programs.ts';
import { loadFonts, minutes, SENTENCE, sheet } from '../documents/samples.ts';
import { type Measure, measure, middle, spent, timed } from './measure.ts';

const ROUNDS = 7;
const ITEMS = 60;
const ROWS = 3_000;
const REMOVED = Array.from(
  { length: 60 },
  (_, index) => `伏字${String.fromCodePoint(0x4e00 + index * 37)}太郎${index}`,
);

interface Compared {
  readonly ratios: readonly number[];
  readonly ours: number;
  readonly reference: number;
}

/** Ours and the library by turns, in the same round. */
const compared = async (
  clock: typeof spent,
  ours: () => Promise<unknown>,
  reference: () => Promise<unknown>,
): Promise<Compared> => {
  const times: { readonly ours: number; readonly reference: number }[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const one = {
      ours: await clock(async () => void (await ours())),
      reference: await clock(async () => void (await reference())),
    };
    if (round >= 0) times.push(one);
  }
  return {
    ratios: times.map((one) => one.ours / one.reference),
    ours: middle(times.map((one) => one.ours)),
    reference: middle(times.map((one) => one.reference)),
  };
};

const line = (name: string, limit: number, { ratios, ours, reference }: Compared, more: string): Measure =>
  measure(name, limit, ratios, `${ours.toFixed(0)} ms against ${reference.toFixed(0)} ms, ${more}`);

/** Reopens and searches, with everything that an export of redacted minutes is put to. */
const proved = async (kind: 'docx' | 'pdf', document: MinutesDocument, bytes: Uint8Array): Promise<void> => {
  const withheld = {
    removed: REMOVED,
    twin: document,
    approved: countMarks(document),
    register: prepareRegister({ known: REMOVED.map((value) => ({ kind: 'person', value })) }),
    isExplained: () => false,
  };
  const { leaks } = await redactedProver(kind, document, withheld, true)(bytes);
  if (leaks.length > 0)
    throw new Error(`The file of the benchmark is refused: ${leaks.map(({ code }) => code).join(', ')}`);
};

const libraryDocx = ({ sections, language }: MinutesDocument): Promise<unknown> =>
  Packer.toArrayBuffer(
    new Document({
      styles: stylesFor(language) as never,
      sections: [
        {
          children: sections.flatMap((section) => [
            heading(section.heading),
            ...section.blocks.flatMap(blockChildren),
          ]) as never,
        },
      ],
    }),
  );

const EDGES: Partial<CellObject> = { borderStyle: 'thin', borderColor: '#8C8C8C', alignVertical: 'top', wrap: true };

const libraryXlsx = (rows: readonly (readonly (string | number | null)[])[]): Promise<unknown> =>
  writeWorkbook(
    rows.map((row) =>
      row.map(
        (value): CellObject =>
          typeof value === 'number'
            ? { value, type: Number, ...EDGES }
            : { value: value ?? '', type: String, format: '@', ...EDGES },
      ),
    ),
    { sheet: '表', columns: [{ width: 8 }, { width: 24 }, { width: 50 }, { width: 20 }] },
    { fontFamily: 'BIZ UDPゴシック', fontSize: 10 },
  ).toBuffer();

/** P12: writing, reopening and searching a file against the writing library alone. */
export async function run(): Promise<readonly Measure[]> {
  const document = minutes(ITEMS, `${SENTENCE}${'見守りを続けることとした。'.repeat(12)}`);
  const rows = Array.from({ length: ROWS }, (_, index) => [
    index,
    '若葉電力',
    `検針員が訪問した。${'連絡票を置いた。'.repeat(6)}${index}`,
    null,
  ]);
  const write = () => renderMinutesDocx(document);
  const docx = await compared(
    spent,
    async () => proved('docx', document, await write()),
    () => libraryDocx(document),
  );
  const twice = await compared(
    spent,
    async () => {
      const bytes = await write();
      if (!Buffer.from(await write()).equals(bytes)) throw new Error('Two renderings differ.');
      await proved('docx', document, bytes);
    },
    () => libraryDocx(document),
  );
  const xlsx = await compared(
    spent,
    async () => prover('xlsx', REMOVED)(await renderDisclosuresXlsx(sheet(rows))),
    () => libraryXlsx(rows),
  );
  const browser = await openChromium();
  const html = renderMinutesHtml(document, loadFonts());
  const pdf = await compared(
    timed,
    async () => proved('pdf', document, normalizePdf(await browser.print(html))),
    () => browser.print(html),
  );
  await browser.close();
  const searched = `${REMOVED.length} removed strings`;
  return [
    line('P12 docx, reopened and searched, against the library alone', 1.6, docx, `${ITEMS} items, ${searched}`),
    line('P12 docx, with the comparison of two renderings', 3.2, twice, 'non-interference on top'),
    line('P12 xlsx, reopened and searched, against the library alone', 1.5, xlsx, `${ROWS} rows, ${searched}`),
    line(
      'P12 pdf, reopened and searched, against printing alone',
      1.3,
      pdf,
      `${ITEMS} items, ${searched}, warm browser`,
    ),
  ];
}
