import type { Figures, Recall } from './figures.ts';

interface Bar {
  readonly name: string;
  readonly value: number;
  /** How many marks were looked at: a bar that has seen none is not met. */
  readonly of: number;
  readonly bar: number;
  readonly isMet: boolean;
}

const atLeast = (name: string, recall: Recall | undefined, bar: number): Bar => {
  const { recall: value, of } = recall ?? { recall: 0, of: 0 };
  return { name, value, of, bar, isMet: of > 0 && value >= bar };
};

const atMost = (name: string, { share: value, of }: Figures['negatives'], bar: number): Bar => ({
  name,
  value,
  of,
  bar,
  isMet: of > 0 && value <= bar,
});

/** The bars that the product has set itself (issue 4, must show 1), measured at review level except for the negatives. */
export function barsOf({ layers, mandatory, negatives }: Figures): readonly Bar[] {
  return [
    atLeast('R register', layers['R'], 1),
    atLeast('P fixed forms', layers['P'], 0.99),
    atLeast('U unknown names', layers['U'], 0.93),
    atLeast('all mandatory', mandatory, 0.95),
    atMost('N negatives touched', negatives, 0.075),
  ];
}
