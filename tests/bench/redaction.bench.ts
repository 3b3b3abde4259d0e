import { findSpans } from '../../src-main/redaction/find.ts';
import { type KnownEntity, prepareRegister } from '../../src-main/redaction/register.ts';
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

/** Register of 10,000 invented people and patterns over invented minutes, against one regular expression alternation of the same written forms. */
export async function run(): Promise<readonly Ratio[]> {
  const known = manyPeople();
  const register = prepareRegister({ known });
  const text = filledText();
  const megabytes = Buffer.byteLength(text) / 1e6;
  const alternation = new RegExp([...register.patterns].sort((one, other) => other.length - one.length).map(escaped).join('|'), 'g');
  const ours = (): number => findSpans(text, register).length;
  const peer = (): number => [...text.matchAll(alternation)].length;
  const ratios: number[] = [];
  let ourTime = 0;
  ours();
  peer();
  for (let round = 0; round < ROUNDS; round++) {
    const mine = timed(ours);
    const other = timed(peer);
    ratios.push(other / mine);
    ourTime += mine / ROUNDS;
  }
  ratios.sort((one, other) => one - other);
  const growth = timed(() => findSpans(text + text, register)) / timed(ours);
  return [
    {
      name: 'P10 redaction: register (10k names) + patterns + suggestions, exact offsets / regular expression alternation',
      ratio: ratios[ROUNDS >> 1] as number,
      min: ratios[0] as number,
      max: ratios.at(-1) as number,
      detail: `${(megabytes / (ourTime / 1000)).toFixed(1)} MB/s (UTF-8), ${register.patterns.length} written forms, twice the text takes ${growth.toFixed(2)} ×`,
    },
  ];
}

function timed(work: () => number | object): number {
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
  const reading = (seed: number): string => [0, 1, 2].map((step) => pick(kana, seed * 7 + step * 13 + (seed >> 5))).join('');
  const people = Array.from({ length: NAMES }, (_, index): KnownEntity => ({
    kind: 'person',
    value: `${pick(first, index)}${pick(second, index >> 5)}　${pick(given, index >> 2)}${pick(ending, index >> 7)}`,
    kana: `${reading(index)}　${reading(index * 3 + 1)}`,
  }));
  return [...inventedOffices.flatMap((office) => office.known), ...people];
}

/** Ordinary talk with an invented document now and then, as minutes have it. */
function filledText(): string {
  const talk = '[14:05] 会長：それでは次の件に移ります。前回お願いした訪問について、様子を教えてください。\n[14:06] 相談員：先週うかがいました。話はできましたが、まだ迷っておられるようです。来月の会議までにもう一度、都合のよい日に訪ねることにしました。\n';
  const documents = inventedOffices.flatMap((office) => office.minutes).map((marked) => readMarks(marked).text);
  const parts: string[] = [];
  for (let size = 0, index = 0; size < TEXT_BYTES; index++) {
    const part = index % 12 === 0 ? (documents[(index / 12) % documents.length] as string) : talk;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('\n');
}

if (import.meta.main) for (const { name, ratio, min, max, detail } of await run()) console.log(`${name}: ${ratio.toFixed(1)} × (${min.toFixed(1)}–${max.toFixed(1)}), ${detail}`);
