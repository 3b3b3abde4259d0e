import { describe, expect, it } from 'vitest';
import { LogFilter } from '../../../src-main/contract/log-filter.ts';
import type { Statistics } from '../../../src-main/contract/statistics.ts';
import { keyFigures, toldInMonth } from '../../../src-renderer/statistics/filters.ts';
import { type Look, PAPER } from '../../../src-renderer/statistics/look.ts';
import { plotsOf } from '../../../src-renderer/statistics/models.ts';
import type { PlotId } from '../../../src-renderer/statistics/plot-model.ts';
import { wordsIn } from '../../../src-renderer/statistics/words.ts';

const [CITY, POWER, POLICE] = [
  '0192f4c1-7a33-7000-8000-000000000001',
  '0192f4c1-7a33-7000-8000-000000000002',
  '0192f4c1-7a33-7000-8000-000000000003',
];
const months = Array.from(
  { length: 12 },
  (_, at) => `${at < 9 ? 2026 : 2027}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
);
const named = (value: string, text: string, count: number) => ({ value, text, count });
const figures: Statistics = {
  fiscalYear: 2026,
  months,
  meetings: 2,
  disclosures: 43,
  specialCare: 1,
  overrides: 0,
  withheld: 0,
  corrections: 0,
  refusals: 0,
  exports: 0,
  glasses: 0,
  pledges: 0,
  verifications: 0,
  persons: 3,
  byMonth: months.map((month, at) => ({ month, count: at === 4 ? 43 : 0 })),
  basisByMonth: months.map((month, at) => ({
    month,
    values: at === 4 ? ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((value, n) => ({ value, count: 10 - n })) : [],
  })),
  byBasis: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((value, at) => named(value, `根拠${value}`, 10 - at)),
  byCategory: [named('housing', 'housing', 43)],
  byGiver: [named(CITY, '生活支援課', 40), named(POWER, '電力', 3)],
  byRecipient: [named(POWER, '電力', 40), named(POLICE, '警察', 4)],
  flows: [
    { from: CITY, to: POWER, count: 37 },
    { from: POWER, to: POLICE, count: 3 },
  ],
  consentByMonth: months.map((month) => ({ month, values: [] })),
  size: 99,
  root: '',
};
const words = wordsIn('ja', figures, []);
const plots = plotsOf(figures, words);
const plotOf = (id: PlotId) => {
  const found = plots.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
/** Paper's look with the freedoms of the screen. */
const SCREEN: Look = { ...PAPER, isPaper: false };

describe('Plots on paper', () => {
  it('tell no number between organisations below five: neither in words, nor by the length of a bar or the width of a line', () => {
    const organization = plotOf('organization');
    const onPaper = JSON.stringify(organization.draw(PAPER));
    expect(onPaper).toContain('5未満');
    expect(onPaper).not.toMatch(/"value":[1-4][,}]/);
    expect(JSON.stringify(organization.draw(SCREEN))).toMatch(/"value":3[,}]/);
    expect(organization.alternativeOnPaper).toContain('提供した5未満');
    expect(organization.alternative).toContain('提供した3');
    const network = plotOf('network');
    const links = (look: Look, count: number) => {
      const changed = {
        ...figures,
        flows: figures.flows.map((flow) => (flow.count === 3 ? { ...flow, count } : flow)),
      };
      const drawn =
        plotsOf(changed, words)
          .find(({ id }) => id === 'network')
          ?.draw(look) ?? {};
      const [series] = drawn['series'] as { links: { lineStyle: object }[] }[];
      return JSON.stringify(series?.links.map(({ lineStyle }) => lineStyle));
    };
    expect(links(PAPER, 1)).toBe(links(PAPER, 4));
    expect(links(PAPER, 4)).not.toBe(links(PAPER, 5));
    expect(network.alternativeOnPaper).toContain('電力から警察へ 5件未満');
  });

  it('tell neighbouring layers apart without colour: no two fills are alike', () => {
    const looks = PAPER.fills.map((fill) => JSON.stringify(fill));
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('Plots and tables', () => {
  it('are made of the same rows, and what has no layer of its own is counted among the others', () => {
    const month = plotOf('month');
    expect(month.columns).toEqual(['月', '根拠A', '根拠B', '根拠C', '根拠D', '根拠E', 'その他', '提供件数']);
    expect(month.rows[4]?.counts).toEqual([10, 9, 8, 7, 6, 9, 43]);
    const option = month.draw(SCREEN);
    const series = option['series'] as { data: (number | null)[] }[];
    expect(series.map(({ data }) => data[4])).toEqual([10, 9, 8, 7, 6, 9]);
  });

  it('lead to filters that the log takes, for just the days and values that were counted', () => {
    for (const plot of plots)
      for (const { wanted } of plot.rows) if (wanted) expect(LogFilter.safeParse(wanted).success).toBe(true);
    for (const { wanted } of keyFigures(figures)) if (wanted) expect(LogFilter.safeParse(wanted).success).toBe(true);
    expect(plotOf('month').wantedAt({ seriesIndex: 5, dataIndex: 4 })).toMatchObject({
      from: '2026-08-01',
      until: '2026-08-31',
      legalBasis: ['F', 'G'],
    });
    expect(toldInMonth('2028-02')).toMatchObject({ from: '2028-02-01', until: '2028-02-29' });
  });

  it('a line between two organisations leads nowhere, for the log cannot be asked for just these', () => {
    const network = plotOf('network');
    expect(network.wantedAt({ dataType: 'edge', dataIndex: 0 })).toBeNull();
    expect(network.wantedAt({ dataType: 'node', dataIndex: 0 })).toMatchObject({ organizationIds: [POWER] });
  });
});
