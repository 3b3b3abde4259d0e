import { ruleViolated } from '../../contract/error.ts';
import { FEW, type Statistics } from '../../contract/statistics.ts';
import { renderAnnualReportDocx } from '../../documents/report-docx.ts';
import type { AnnualReport } from '../../documents/report-model.ts';
import type { ReadContext } from '../context.ts';
import { type FindingCount, findingSummary } from '../finding/queries.ts';
import { localDate, localTime } from '../local-time.ts';
import { japaneseDate } from '../minutes/words.ts';
import { currentSettings } from '../office/queries.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { figures, followUp, years } from '../statistics/queries.ts';
import { periodOf } from '../statistics/rules.ts';
import { type DrawnPicture, pictureBytes } from './annual-report-pictures.ts';
import {
  categoryTable,
  findingTable,
  overviewTable,
  PLOTTED,
  type Plotted,
  plottedTable,
} from './annual-report-tables.ts';
import { fiscalYearText, REPORT } from './annual-report-words.ts';
import { followUpTables } from './follow-up-tables.ts';
import { printedCheckpoint } from './printed-checkpoint.ts';
import { prover } from './prove.ts';

interface Wish {
  readonly fiscalYear: number;
  readonly pictures: readonly (DrawnPicture & {
    readonly id: Plotted;
    readonly title: string;
    readonly alternative: string;
  })[];
}

/**
 * 運用状況報告 of one year as docx. Findings are counted in it when an auditor writes it, for only auditors see them.
 * Refused with `year-without-entries`, and with `picture-unreadable` for a plot that is no whole picture or comes twice.
 */
export async function annualReport(ctx: ReadContext, wish: Wish): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const { fiscalYear, pictures } = wish;
  const twice = pictures.find(({ id }, at) => pictures.findIndex((other) => other.id === id) !== at);
  if (twice) throw ruleViolated({ rule: 'picture-unreadable', of: { id: twice.id } });
  const drawn = pictures.map((picture) => ({ ...picture, png: pictureBytes(picture) }));
  if (!(await years(ctx)).includes(fiscalYear))
    throw ruleViolated({ rule: 'year-without-entries', of: { year: String(fiscalYear) } });
  const counted = await figures(ctx, { fiscalYear });
  const findings = ctx.actor.roles.includes('auditor') ? await findingSummary(ctx, periodOf(fiscalYear)) : null;
  const document: AnnualReport = {
    ...(await headOf(ctx, fiscalYear, counted)),
    figures: [
      ...tablesOf(
        counted,
        findings,
        drawn.map(({ id }) => id),
      ),
      ...followUpTables(await followUp(ctx, { fiscalYear })),
    ],
    pictures: drawn.map(({ id, title, png, width, height, alternative }) => ({
      title,
      png,
      width,
      height,
      alternative,
      table: plottedTable[id](counted),
    })),
    notes: [
      REPORT.notes.source,
      REPORT.notes.several,
      REPORT.notes.few(FEW),
      ...(findings ? [REPORT.notes.findings] : []),
    ],
  };
  return async (tools) => {
    tools.progress({ step: 'render', done: 0, total: 1 });
    return { bytes: await renderAnnualReportDocx(document), marks: 0, searchedFor: 0, prove: prover('docx', []) };
  };
}

/** All tables but those that stand under a plot. */
function tablesOf(
  counted: Statistics,
  findings: readonly FindingCount[] | null,
  drawn: readonly Plotted[],
): AnnualReport['figures'] {
  return [
    overviewTable(counted),
    ...(findings ? [findingTable(findings)] : []),
    categoryTable(counted),
    ...PLOTTED.filter((id) => !drawn.includes(id)).map((id) => plottedTable[id](counted)),
  ];
}

async function headOf(
  ctx: ReadContext,
  fiscalYear: number,
  { size, root }: Statistics,
): Promise<Pick<AnnualReport, 'title' | 'office' | 'marking' | 'fields' | 'checkpoint' | 'language'>> {
  const { municipality, officeName } = ctx.reviewed ? { municipality: '', officeName: '' } : await currentSettings(ctx);
  const now = ctx.now();
  const { from, until } = periodOf(fiscalYear);
  const taken = `${japaneseDate(localDate(now))}${localTime(now)}`;
  const field = (label: string, text: string) => ({ label, value: [{ kind: 'text', text } as const] });
  return {
    title: `${fiscalYearText(fiscalYear)}　${REPORT.title}`,
    office: ctx.reviewed?.officeName ?? `${municipality}　${officeName}`,
    marking: REPORT.marking,
    fields: [
      field(REPORT.period, `${japaneseDate(from)}${REPORT.until}${japaneseDate(until)}${REPORT.to}`),
      field(REPORT.taken, localDate(now) <= until ? `${taken}${REPORT.unfinished}` : taken),
      field(REPORT.counted, `${size.toLocaleString('ja-JP')}件`),
    ],
    checkpoint: printedCheckpoint({ origin: ctx.origin, size, root }, now),
    language: 'ja',
  };
}
