import { findKnownAndFixed } from '../../src-main/redaction/find.ts';
import { type KnownEntity, type PreparedRegister, prepareRegister } from '../../src-main/redaction/register.ts';
import { foldText, tightForm } from '../../src-main/redaction/text/fold.ts';
import { inventedOffices } from '../redaction/invented-minutes.ts';
import { filledText } from './filled-text.ts';
import { type Measure, measure, middle } from './measure.ts';

const NAMES = 10_000;
const FEW_NAMES = 1_000;
const ROUNDS = 9;
const WARM_UP = 3;
const TEXT_BYTES = 1_000_000;
/** Words for the naive loop: all of them take seconds a round, so a part is timed and the rest reckoned. */
const NAIVE_PART = 2_000;

/**
 * A register of 10,000 invented people over invented minutes of 1 MB. Peers on the same written forms: one big regular expression
 * alternation, and a naive loop of `indexOf` for each form. Neither folds the text, judges a context, looks for fixed forms or keeps
 * offsets; so the bare search is compared with them on the same folded text, and the whole work (register, context rules, fixed
 * forms, exact offsets) beside it, for the record, with the alternation on the raw text.
 */
export async function run(): Promise<readonly Measure[]> {
  const register = prepareRegister({ known: manyPeople(NAMES) });
  const few = prepareRegister({ known: manyPeople(FEW_NAMES) });
  const text = filledText(TEXT_BYTES);
  const folded = foldText(text);
  const foldedText = tightForm(text);
  const forms = [...register.patterns].sort((one, other) => other.length - one.length);
  const alternation = new RegExp(forms.map(escaped).join('|'), 'g');
  const search = compared(
    () => scanAll(register, folded.tight),
    () => [...foldedText.matchAll(alternation)].length,
  );
  const naive = compared(
    () => findKnownAndFixed(text, register),
    () => naiveLoop(foldedText, forms.slice(0, NAIVE_PART)),
  );
  const naiveRatios = naive.ratios.map((ratio) => (ratio * NAIVE_PART) / forms.length);
  const whole = compared(
    () => findKnownAndFixed(text, register),
    () => [...text.matchAll(alternation)].length,
  );
  const growth = compared(
    () => findKnownAndFixed(text + text, register),
    () => findKnownAndFixed(text, register),
  );
  const names = compared(
    () => findKnownAndFixed(text, register),
    () => findKnownAndFixed(text, few),
  );
  const speed = (milliseconds: number): string => `${(Buffer.byteLength(text) / 1000 / milliseconds).toFixed(1)} MB/s`;
  const both = (one: Compared): string => `${speed(one.median)} (best round ${speed(one.least)})`;
  return [
    measure(
      'P10 register search, 10k names ÷ regular expression alternation, same folded text',
      0.4,
      search.ratios,
      `${both(search)}, ${forms.length} written forms, all hits`,
    ),
    measure(
      'P10 register + fixed forms with exact offsets ÷ naive loop of indexOf over the forms',
      0.25,
      naiveRatios,
      `${both(naive)}; the loop only searches`,
    ),
    measure(
      'P10 register + fixed forms with exact offsets ÷ bare alternation on the raw text',
      8,
      whole.ratios,
      `${both(whole)}; the alternation only searches, and misses what is written otherwise`,
    ),
    measure('P10 growth: twice the text ÷ once', 2.6, growth.ratios, '2 is linear'),
    measure('P10 growth: 10,000 names ÷ 1,000 names, same text', 2, names.ratios, '1 is independent of the names'),
  ];
}

/** Our time ÷ the peer's, round by round, and our own times in milliseconds. */
interface Compared {
  readonly ratios: readonly number[];
  readonly median: number;
  readonly least: number;
}

function compared(ours: () => unknown, peer: () => unknown): Compared {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const mine = lasted(ours);
    const other = lasted(peer);
    if (round < 0) continue;
    ratios.push(mine / other);
    times.push(mine);
  }
  return { ratios, median: middle(times), least: Math.min(...times) };
}

function lasted(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function scanAll(register: PreparedRegister, units: Uint16Array): number {
  let found = 0;
  register.automaton?.scan(units, () => found++);
  return found;
}

function naiveLoop(text: string, forms: readonly string[]): number {
  let found = 0;
  for (const form of forms) for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found++;
  return found;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Invented names: common family characters in pairs with invented readings. */
function manyPeople(names: number): readonly KnownEntity[] {
  const first = [...'高中小大山川田村松藤林森原石井上西東北南青赤黒白金清水谷沢島'];
  const second = [...'田村山川野原本木井口崎島沢谷藤林森岡橋尾浜塚辺倉津瀬池内'];
  const given = [...'康泰美恵健由裕和雅直俊智隆浩博幸洋達哲敏'];
  const ending = [...'子美男夫郎一介樹彦江香也太恵代人平司輝乃'];
  const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'];
  const pick = (list: readonly string[], index: number): string => list[index % list.length] as string;
  const reading = (seed: number): string =>
    [0, 1, 2].map((step) => pick(kana, seed * 7 + step * 13 + (seed >> 5))).join('');
  const people = Array.from(
    { length: names },
    (_, index): KnownEntity => ({
      kind: 'person',
      value: `${pick(first, index)}${pick(second, index >> 5)}　${pick(given, index >> 2)}${pick(ending, index >> 7)}`,
      kana: `${reading(index)}　${reading(index * 3 + 1)}`,
    }),
  );
  return [...inventedOffices.flatMap((office) => office.known), ...people];
}
