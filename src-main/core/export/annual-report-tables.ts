import { DISCLOSURE_CONSENT } from '../../contract/disclosure.ts';
import { FEW, type Statistics } from '../../contract/statistics.ts';
import type { FigureTable } from '../../documents/report-model.ts';
import type { FindingCount } from '../finding/queries.ts';
import { WORDS } from '../minutes/words.ts';
import { CONSENT, FINDINGS, REPORT } from './annual-report-words.ts';

/** Bases with a column of their own in the table by month; the others stand together, for the page is not wider. */
const NAMED = 5;
/** Pairs of organisations told one by one; the application has them all. */
const LISTED = 30;

/** Tables that may stand under a plot, by the plot's name. */
export const PLOTTED = ['basis', 'organization', 'month', 'network', 'consent'] as const;
export type Plotted = (typeof PLOTTED)[number];

/** 概要. */
export function overviewTable(figures: Statistics): FigureTable {
  const rows = (Object.keys(REPORT.rows) as (keyof typeof REPORT.rows)[]).map((name) => [
    REPORT.rows[name],
    name === 'persons' ? told(figures.persons) : figures[name],
  ]);
  return table(REPORT.overview, [REPORT.item, 70, REPORT.number, 30], rows);
}

export function categoryTable({ byCategory }: Statistics): FigureTable {
  const words: Readonly<Record<string, string>> = WORDS.categories;
  const rows = byCategory.map(({ value, count }) => [words[value] ?? value, count]);
  return table(REPORT.category, [REPORT.categoryColumn, 70, REPORT.count, 30], rows);
}

/** 所見の数, for whoever may see findings. */
export function findingTable(counts: readonly FindingCount[]): FigureTable {
  const rows = counts.map(({ kind, count, reviewed, followUp }) => [FINDINGS[kind], count, reviewed, followUp]);
  return table(REPORT.findings, [REPORT.kind, 49, REPORT.count, 17, REPORT.reviewed, 17, REPORT.followUp, 17], rows);
}

/** The table of a plot's figures. */
export const plottedTable: Readonly<Record<Plotted, (figures: Statistics) => FigureTable>> = {
  basis: ({ byBasis }) =>
    table(
      REPORT.basis,
      [REPORT.basisColumn, 70, REPORT.count, 30],
      byBasis.map(({ text, count }) => [text, count]),
    ),
  organization: ({ byGiver, byRecipient }) => {
    const names = new Map([...byGiver, ...byRecipient].map(({ value, text }) => [value, text]));
    const rows = [...names].map(([id, text]) => [text, countIn(byGiver, id), countIn(byRecipient, id)] as const);
    return table(
      REPORT.organization,
      [REPORT.organizationColumn, 56, REPORT.gave, 22, REPORT.received, 22],
      rows
        .sort((left, right) => right[1] + right[2] - left[1] - left[2])
        .map(([text, gave, received]) => [text, told(gave), told(received)]),
    );
  },
  month: ({ byMonth, byBasis, basisByMonth }) => {
    const named = byBasis.slice(0, NAMED);
    const rest = byBasis.slice(NAMED);
    const rows = byMonth.map(({ month, count }, at) => {
      const values = basisByMonth[at]?.values ?? [];
      const others = rest.reduce((sum, { value }) => sum + countIn(values, value), 0);
      return [
        monthText(month),
        ...named.map(({ value }) => countIn(values, value)),
        ...(rest.length > 0 ? [others] : []),
        count,
      ];
    });
    const titles = [...named.map(({ text }) => text), ...(rest.length > 0 ? [REPORT.others] : [])];
    return table(
      REPORT.month,
      [REPORT.monthColumn, 10, ...titles.flatMap((title) => [title, 15]), REPORT.told, 13],
      rows,
    );
  },
  network: ({ flows, byGiver, byRecipient }) => {
    const names = new Map([...byGiver, ...byRecipient].map(({ value, text }) => [value, text]));
    const many = flows.filter(({ count }) => count >= FEW);
    const others = many.slice(LISTED);
    const few = flows.length - many.length;
    const rows = [
      ...many.slice(0, LISTED).map(({ from, to, count }) => [names.get(from) ?? from, names.get(to) ?? to, count]),
      ...(others.length > 0
        ? [[REPORT.othersOf(others.length), '', others.reduce((sum, one) => sum + one.count, 0)]]
        : []),
      ...(few > 0 ? [[REPORT.fewOf(few), '', REPORT.each(REPORT.few(FEW))]] : []),
    ];
    return table(REPORT.network, [REPORT.from, 40, REPORT.toColumn, 40, REPORT.count, 20], rows);
  },
  consent: ({ consentByMonth }) => {
    const rows = consentByMonth.map(({ month, values }) => [
      monthText(month),
      ...DISCLOSURE_CONSENT.map((state) => countIn(values, state)),
    ]);
    const titles = DISCLOSURE_CONSENT.map((state) => CONSENT[state]);
    return table(REPORT.consent, [REPORT.monthColumn, 10, ...titles.flatMap((title) => [title, 15])], rows);
  },
};

/** A count in the report's words: small ones are not told. */
function told(count: number): string | number {
  return count > 0 && count < FEW ? REPORT.few(FEW) : count;
}

/** Titles and widths of the columns in turn. */
function table(
  title: string,
  columns: readonly (string | number)[],
  rows: readonly (readonly (string | number)[])[],
): FigureTable {
  const titles = columns.filter((one) => typeof one === 'string');
  const widths = columns.filter((one) => typeof one === 'number');
  return {
    title,
    columns: titles.map((label, at) => ({ label, width: widths[at] ?? 10 })),
    rows,
    note: rows.length === 0 ? REPORT.none : '',
  };
}

const countIn = (values: readonly { readonly value: string; readonly count: number }[], wanted: string): number =>
  values.find(({ value }) => value === wanted)?.count ?? 0;

const monthText = (month: string): string => `${Number(month.slice(5))}月`;
