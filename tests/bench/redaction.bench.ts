import { findSpans } from '../../src-main/redaction/find.ts';
import { type KnownEntity, prepareRegister } from '../../src-main/redaction/register.ts';
import { foldText, tightForm } from '../../src-main/redaction/text/fold.ts';
import { inventedOffices } from '../redaction/invented-minutes.ts';
import { readMarks } from '../redaction/marked-text.ts';

/** One measured ratio: how many times faster than the peer in the same run (median, least, most). */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
  readonly min: number;
  readonly max: number;
  readonly detail: string;
}

const NAMES = 10_000;
const ROUNDS = 7;
const TEXT_BYTES = 1_000_000;

/**
 * A register of 10,000 invented people over invented minutes. Peer: one regular expression alternation of the same written forms;
 * first on the same folded text (the bare search), then the whole work – folding, register, context, patterns, suggestions, exact
 * offsets – against the alternation on the raw text, which does none of it.
 */
export async function run(): Promise<readonly Ratio[]> {
  const register = prepareRegister({ known: manyPeople() });
  const text = filledText();
  const folded = foldText(text);
  const foldedText = tightForm(text);
  const forms = [...register.patterns].sort((one, other) => other.length - one.length).map(escaped);
  const alternation = new RegExp(forms.join('|'), 'g');
  let found = 0;
  const search = compared(
    () => register.automaton?.scan(folded.tight, () => found++),
    () => [...foldedText.matchAll(alternation)],
  );
  const whole = compared(
    () => findSpans(text, register),
    () => [...text.matchAll(alternation)],
  );
  const twice = text + text;
  const growth = compared(
    () => findSpans(text, register),
    () => findSpans(twice, register),
  );
  const speed = (milliseconds: number): string => `${(Buffer.byteLength(text) / 1000 / milliseconds).toFixed(1)} MB/s`;
  return [
    {
      name: 'P10 register search, 10k names, against regular expression alternation',
      ...search.ratio,
      detail: `${speed(search.milliseconds)}, ${forms.length} written forms, all hits`,
    },
    {
      name: 'P10 whole redaction against regular expression alternation on raw text',
      ...whole.ratio,
      detail: `${speed(whole.milliseconds)} with patterns, suggestions and exact offsets`,
    },
    { name: 'P10 growth: twice the text against once', ...growth.ratio, detail: '2.0 is linear' },
  ];
}

/** How many times longer the peer takes: median, least, most; and our median time. */
function compared(
  ours: () => unknown,
  peer: () => unknown,
): {
  readonly ratio: { readonly ratio: number; readonly min: number; readonly max: number };
  readonly milliseconds: number;
} {
  const ratios: number[] = [];
  const times: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const mine = timed(ours);
    const other = timed(peer);
    if (round < 0) continue;
    ratios.push(other / mine);
    times.push(mine);
  }
  ratios.sort((one, other) => one - other);
  times.sort((one, other) => one - other);
  const middle = ROUNDS >> 1;
  return {
    ratio: { ratio: ratios[middle] as number, min: ratios[0] as number, max: ratios.at(-1) as number },
    milliseconds: times[middle] as number,
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Invented names: common family characters in pairs with invented readings. */
function manyPeople(): readonly KnownEntity[] {
  const first = [...'高中小大山川田村松藤林森原石井上西東北南青赤黒白金清水谷沢島'];
  const second = [...'田村山川野原本木井口崎島沢谷藤林森岡橋尾浜塚辺倉津瀬池内'];
  const given = [...'康泰美恵健由裕和雅直俊智隆浩博幸洋達哲敏'];
  const ending = [...'子美男夫郎一介樹彦江香也太恵代人平司輝乃'];
  const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'];
  const pick = (list: readonly string[], index: number): string => list[index % list.length] as string;
  const reading = (seed: number): string =>
    [0, 1, 2].map((step) => pick(kana, seed * 7 + step * 13 + (seed >> 5))).join('');
  const people = Array.from(
    { length: NAMES },
    (_, index): KnownEntity => ({
      kind: 'person',
      value: `${pick(first, index)}${pick(second, index >> 5)}　${pick(given, index >> 2)}${pick(ending, index >> 7)}`,
      kana: `${reading(index)}　${reading(index * 3 + 1)}`,
    }),
  );
  return [...inventedOffices.flatMap((office) => office.known), ...people];
}

/** Ordinary talk with an invented document now and then, as minutes have it. */
function filledText(): string {
  const talk =
    '[14:05] 会長：それでは次の件に移ります。前回お願いした訪問について、様子を教えてください。\n[14:06] 相談員：先週うかがいました。話はできましたが、まだ迷っておられるようです。来月の会議までにもう一度、都合のよい日に訪ねることにしました。\n';
  const documents = inventedOffices.flatMap((office) => office.minutes).map((marked) => readMarks(marked).text);
  const parts: string[] = [];
  for (let size = 0, index = 0; size < TEXT_BYTES; index++) {
    const part = index % 12 === 0 ? (documents[(index / 12) % documents.length] as string) : talk;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('\n');
}

if (import.meta.main)
  for (const { name, ratio, min, max, detail } of await run())
    console.log(`${name}: ${ratio.toFixed(2)} × (${min.toFixed(2)}–${max.toFixed(2)}), ${detail}`);
