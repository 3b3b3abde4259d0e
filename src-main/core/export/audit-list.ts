import { ruleViolated } from '../../contract/error.ts';
import { flagsOf, type LogColumn, type LogFilter } from '../../contract/log-filter.ts';
import { renderLogCsv } from '../../documents/log-csv.ts';
import { renderLogXlsx } from '../../documents/log-xlsx.ts';
import { filterLog } from '../audit/filter.ts';
import { entryRows } from '../audit/read-entries.ts';
import { statedHead } from '../audit/records.ts';
import type { ReadContext } from '../context.ts';
import { localDate, localTime } from '../local-time.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { extractOf } from './audit-extract.ts';
import { prover } from './prove.ts';

/** Rows of one file: csv as many as Excel opens, xlsx as many as can be made and read back in a minute. */
const MOST = { csv: 1_048_575, xlsx: 100_000 } as const;
const STEP = 500;
/** Entries of one list whose inclusion is proved; a longer one has its checkpoint only. */
const PROVED = 10_000;

/** 記録簿の一覧 as csv or xlsx: exactly the rows and columns that are shown, in the reader's words. */
export async function auditList(
  ctx: ReadContext,
  input: {
    readonly format: 'csv' | 'xlsx';
    readonly filter: LogFilter;
    readonly columns: readonly { readonly id: LogColumn; readonly title: string }[];
    readonly words: { readonly [code: string]: string };
  },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const filtered = await filterLog(ctx, input.filter, (await statedHead(ctx.log))?.size ?? 0);
  const { total } = filtered;
  if (total === 0) throw ruleViolated({ rule: 'nothing-to-export' });
  const most = MOST[input.format];
  if (total > most) throw ruleViolated({ rule: 'list-too-long', of: { most: String(most), total: String(total) } });
  const word = (code: string): string => input.words[code] ?? code;
  const rows: (string | number)[][] = [];
  for (let offset = 0; offset < total; offset += STEP) {
    ctx.progress({ step: 'read', done: offset, total });
    await ctx.pause();
    for (const row of await entryRows(ctx, filtered.page(offset, STEP)))
      rows.push(input.columns.map(({ id }) => CELLS[id](row, word)));
  }
  // A list is for reading; what makes it checkable lies beside it: the checkpoint, and the proofs of so many entries.
  const proof = await extractOf(ctx, total > PROVED ? [] : filtered.page(0, total), { withLeaves: false });
  const sheet = {
    title: '記録簿',
    columns: input.columns.map(({ title, id }) => ({ label: title, width: WIDTHS[id] })),
    rows,
  };
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    const bytes = input.format === 'csv' ? renderLogCsv(sheet) : await renderLogXlsx(sheet);
    const beside = Buffer.from(proof, 'utf8');
    return { bytes, marks: 0, searchedFor: 0, beside, prove: prover(input.format, []) };
  };
}

type Row = Awaited<ReturnType<typeof entryRows>>[number];
type Cell = (row: Row, word: (code: string) => string) => string | number;

const CELLS: Readonly<Record<LogColumn, Cell>> = {
  seq: (row) => row.seq,
  at: (row) => `${localDate(new Date(row.at))} ${localTime(new Date(row.at))}`,
  event: (row, word) => word(row.event),
  actor: (row) => row.actorName,
  role: (row, word) => word(row.role),
  case: (row) => row.caseNumber ?? '',
  meeting: (row) => row.meetingNumber ?? '',
  giver: (row) => row.giver ?? '',
  recipients: (row) => row.recipientOrganizations.join('、'),
  legalBasis: (row, word) => row.legalBasis.map(word).join('、'),
  categories: (row, word) => row.fields.map(word).join('、'),
  flags: (row, word) => flagsOf(row.event, row.detail).map(word).join('、'),
  consent: (row, word) => (typeof row.detail['consentState'] === 'string' ? word(row.detail['consentState']) : ''),
  leafHash: (row) => row.leafHash,
};

const WIDTHS: Readonly<Record<LogColumn, number>> = {
  seq: 10,
  at: 18,
  event: 26,
  actor: 16,
  role: 10,
  case: 16,
  meeting: 16,
  giver: 22,
  recipients: 40,
  legalBasis: 34,
  categories: 28,
  flags: 18,
  consent: 16,
  leafHash: 66,
};
