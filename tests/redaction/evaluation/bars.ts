import type { Figures } from './figures.ts';

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly bar: number;
  readonly isMet: boolean;
}

const atLeast = (name: string, value: number, bar: number): Bar => ({ name, value, bar, isMet: value >= bar });

/** The bars that the product has set itself (issue 4, must show 1), measured at review level except for the negatives. */
export function barsOf({ layers, mandatory, negatives }: Figures): readonly Bar[] {
  return [
    atLeast('R register', layers['R']?.recall ?? 1, 1),
    atLeast('P fixed forms', layers['P']?.recall ?? 1, 0.99),
    atLeast('U unknown names', layers['U']?.recall ?? 1, 0.93),
    atLeast('all mandatory', mandatory.recall, 0.95),
    { name: 'N negatives touched', value: negatives.share, bar: 0.075, isMet: negatives.share <= 0.075 },
  ];
}
