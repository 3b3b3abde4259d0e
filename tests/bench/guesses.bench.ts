import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TokenizerBuilder } from '@patdx/kuromoji';
import NodeDictionaryLoader from '@patdx/kuromoji/node';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { proposeSpans } from '../../src-main/core/redaction/rules.ts';
import { findSpans } from '../../src-main/redaction/find.ts';
import { readLexicon } from '../../src-main/redaction/guess/lexicon.ts';
import { prepareRegister } from '../../src-main/redaction/register.ts';
import { inventedOffices } from '../redaction/invented-minutes.ts';
import { readMarks } from '../redaction/marked-text.ts';
import { filledText } from './filled-text.ts';
import { type Measure, measure, middle } from './measure.ts';

const ROUNDS = 7;
const WARM_UP = 2;
const TEXT_BYTES = 300_000;
const MINUTES_BYTES = 60_000;
/** What the design allows for the minutes of one meeting, once everything is loaded. */
const MOST_MILLISECONDS = 150;
const LEXICON = join(import.meta.dirname, '../../resources/redaction/lexicon.txt');

/**
 * The whole search with guesses (register, fixed forms, unknown people, places and bodies) beside the analyser `@patdx/kuromoji` alone
 * on the same lines in the same rounds; once on ordinary talk with a document now and then, which is the
 * goal (twice as fast), and once on documents in which every second word is somebody's: there almost every place has to be judged,
 * and the search only must not be slower than the analyser.
 */
export async function run(): Promise<readonly Measure[]> {
  const loading = Array.from({ length: ROUNDS }, () => lasted(() => readLexicon(readFileSync(LEXICON, 'utf8'))));
  const { lexicon, analyser, start } = await loaded();
  const register = prepareRegister({ known: inventedOffices.flatMap((office) => office.known) });
  const documents = inventedOffices
    .flatMap((office) => office.minutes.map((marked) => readMarks(marked).text))
    .join('\n');
  const texts = [
    { name: 'ordinary minutes', limit: 0.5, text: filledText(TEXT_BYTES) },
    { name: 'documents full of personal data', limit: 1, text: filled(documents, TEXT_BYTES) },
  ];
  const rows = texts.map(({ name, limit, text }) => {
    const lines = text.split('\n');
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => ({
      ours: lasted(() => findSpans(text, register, lexicon)),
      peer: lasted(() => lines.map((line) => analyser.tokenize(line))),
    })).slice(WARM_UP);
    const speed = (times: readonly number[]): string =>
      `${(Buffer.byteLength(text) / 1000 / middle(times)).toFixed(2)} MB/s`;
    const detail = `${speed(rounds.map(({ ours }) => ours))} against ${speed(rounds.map(({ peer }) => peer))} on one core`;
    return measure(`P11 whole search with guesses ÷ the analyser alone, ${name}`, limit, ratios(rounds), detail);
  });
  const minutes = filledText(MINUTES_BYTES);
  const blocks = blocksOf(minutes);
  const warm = Array.from({ length: WARM_UP + ROUNDS }, () => ({
    ours: lasted(() => proposeSpans(blocks, register, lexicon, () => 'span')),
    peer: lasted(() => minutes.split('\n').map((line) => analyser.tokenize(line))),
  })).slice(WARM_UP);
  return [
    ...rows,
    measure(
      'P11 candidates of one set of minutes (60 kB, warm, block by block) ÷ the analyser alone',
      1,
      ratios(warm),
      `${middle(warm.map(({ ours }) => ours)).toFixed(0)} ms against ${middle(warm.map(({ peer }) => peer)).toFixed(0)} ms; the design allows ${MOST_MILLISECONDS} ms`,
    ),
    measure(
      'P11 reading the lexicon ÷ reading the analyser’s dictionary',
      0.6,
      loading.map((time) => time / start),
      `${middle(loading).toFixed(0)} ms against ${start.toFixed(0)} ms`,
    ),
  ];
}

const ratios = (rounds: readonly { readonly ours: number; readonly peer: number }[]): readonly number[] =>
  rounds.map(({ ours, peer }) => ours / peer);

/** A talk as minutes have it: a block for each dozen of lines. */
function blocksOf(text: string): readonly MinutesBlock[] {
  const lines = text.split('\n');
  return Array.from({ length: Math.ceil(lines.length / 12) }, (_, index) => ({
    id: `block ${index}`,
    kind: 'discussion',
    agendaItemId: null,
    label: '',
    text: lines.slice(index * 12, (index + 1) * 12).join('\n'),
    isDrawn: false,
  }));
}

async function loaded() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')), '..', 'dict');
  const begin = performance.now();
  const analyser = await new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path: `${folder}/` }) }).build();
  const start = performance.now() - begin;
  return { lexicon: readLexicon(readFileSync(LEXICON, 'utf8')), analyser, start };
}

function filled(document: string, bytes: number): string {
  return Array.from({ length: Math.ceil(bytes / Buffer.byteLength(document)) }, () => document).join('\n');
}

function lasted(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
