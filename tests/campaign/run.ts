import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openChromium } from '../documents/programs.ts';
import { loadFonts } from '../documents/samples.ts';
import { ROOT } from '../helpers/core.ts';
import { type Figures, NOTHING, sum, tryPairs } from './pairs.ts';

/** How much a campaign tries. */
export interface CampaignOptions {
  readonly pairs: number;
  /** At least twice the pairs: whatever is over is tried alone. */
  readonly minutes: number;
  /** Pairs that are printed as well: printing takes most of the time. All unless told otherwise. */
  readonly printed?: number;
  readonly say?: (line: string) => void;
  /** A file to which every finished batch is added, and from which an interrupted campaign goes on. */
  readonly journal?: string;
  /** Batches after which to stop until the next call. */
  readonly most?: number;
}

const BATCH = 25;

/** What a journal already holds, by the number of the batch. */
const finishedIn = (journal: string | undefined, key: string): ReadonlyMap<number, Figures> => {
  if (journal === undefined || !existsSync(journal)) return new Map();
  const lines = readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const entries = lines.map((line) => JSON.parse(line) as { key: string; batch: number; figures: Figures });
  return new Map(entries.filter((entry) => entry.key === key).map(({ batch, figures }) => [batch, figures]));
};

/**
 * Makes random minutes in pairs that differ only in what was removed, writes every form of both, compares them byte by
 * byte, and reads them back by every extractor there is in search of the removed strings.
 */
export const runCampaign = async ({
  pairs,
  minutes,
  printed = Number.POSITIVE_INFINITY,
  say = () => {},
  journal,
  most = Number.POSITIVE_INFINITY,
}: CampaignOptions): Promise<Figures & { readonly isWhole: boolean }> => {
  const units = Math.max(pairs, minutes - pairs);
  const batches = Array.from({ length: Math.ceil(units / BATCH) }, (_, index) => index);
  const key = `${pairs}/${minutes}/${Number.isFinite(printed) ? printed : 'all'}`;
  const finished = finishedIn(journal, key);
  let figures = [...finished.values()].reduce(sum, NOTHING);
  const open = batches.filter((batch) => !finished.has(batch));
  if (open.length === 0) return { ...figures, isWhole: true };
  const browser = await openChromium();
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-campaign-'));
  try {
    for (const batch of open.slice(0, most)) {
      const seeds = Array.from(
        { length: Math.min(BATCH, units - batch * BATCH) },
        (_, index) => batch * BATCH + index + 1,
      );
      const found = await tryPairs(seeds, pairs, join(folder, String(batch)), loadFonts(), browser.print, printed);
      figures = sum(figures, found);
      if (journal !== undefined) {
        await mkdir(dirname(journal), { recursive: true });
        await appendFile(journal, `${JSON.stringify({ key, batch, figures: found })}\n`);
      }
      say(
        `batch ${batch + 1} of ${batches.length}: ${figures.pairs} pairs, ${figures.minutes} minutes, ${figures.differing.length} differing, ${figures.leaks.length} leaks`,
      );
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { ...figures, isWhole: open.length <= most };
};

const numberAfter = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
};

/** `npm run campaign:redaction`; 1 if anything differs or leaks. */
export const run = async (args: readonly string[]): Promise<number> => {
  const pairs = numberAfter(args, '--pairs', 1000);
  const figures = await runCampaign({
    pairs,
    minutes: numberAfter(args, '--minutes', 2 * pairs),
    printed: numberAfter(args, '--printed', Number.POSITIVE_INFINITY),
    most: numberAfter(args, '--most', Number.POSITIVE_INFINITY),
    say: (line) => process.stderr.write(`${line}\n`),
    ...(args.includes('--resume') ? { journal: join(ROOT, 'dist', 'campaign', 'redaction.jsonl') } : {}),
  });
  process.stdout.write(
    args.includes('--json')
      ? `${JSON.stringify(figures, null, 2)}\n`
      : `${figures.isWhole ? 'whole' : 'in part'}: ${figures.pairs} pairs (${figures.compared} files compared, ${figures.differing.length} differ), ${figures.minutes} minutes (${figures.printed} printed), ${figures.marks} marks, ${figures.searches} searches for removed strings (${figures.visible} strings left out because the public text holds them), ${figures.leaks.length} leaks\n${[...figures.differing, ...figures.leaks].join('\n')}\n`,
  );
  return figures.differing.length + figures.leaks.length === 0 ? 0 : 1;
};
