import type { barsOf } from './bars.ts';
import type { Figures, Recall } from './figures.ts';
import type { Group } from './groups.ts';

/** The figures of a group with its bars, ready to be shown. */
export interface GroupReport extends Figures {
  readonly group: Group;
  /** Only the group that nobody has learned from. */
  readonly isJudging: boolean;
  readonly bars: ReturnType<typeof barsOf>;
  readonly failureCount: number;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const line = (name: string, { found, certain, of, recall }: Recall): string =>
  `  ${name.padEnd(24)} ${percent(recall).padStart(8)}  ${found}/${of}  (without guesses ${certain})`;

/** Prints a group for people. */
export function printGroup(report: GroupReport): void {
  const { group, layers, mandatory, forms, negatives, ordinary, entities, failures, failureCount } = report;
  const say = (text: string) => process.stdout.write(`${text}\n`);
  say(
    `\n== ${group}${report.isJudging ? ' (judges)' : ''}: ${report.passages} passages, ${report.characters} characters`,
  );
  for (const { name, value, of, bar, isMet } of report.bars)
    say(
      `  ${isMet ? 'met   ' : 'MISSED'} ${name.padEnd(22)} ${of === 0 ? 'nothing seen' : percent(value)} (bar ${percent(bar)})`,
    );
  if (report.passages === 0) {
    say('  No passages: nothing is judged.');
    return;
  }
  say('Recall per layer');
  for (const [name, recall] of Object.entries(layers)) say(line(name, recall));
  say(line('mandatory', mandatory));
  say('Recall per form or kind');
  for (const [name, recall] of Object.entries(forms)) say(line(name, recall));
  say('Recall per genre');
  for (const [name, recall] of Object.entries(report.genres)) say(line(name, recall));
  say(`Negatives touched: ${negatives.touched}/${negatives.of} (${percent(negatives.share)})`);
  for (const [kind, { touched, of }] of Object.entries(negatives.kinds))
    if (touched > 0) say(`  ${kind.padEnd(24)} ${touched}/${of}`);
  say(
    `Ordinary minutes: ${ordinary.hitsPer1000.toFixed(2)} false hits per 1,000 characters, ${ordinary.certainHitsPer1000.toFixed(2)} without guesses (${ordinary.characters} characters)`,
  );
  say(`Unmarked hits elsewhere: ${report.strayPer1000.toFixed(2)} per 1,000 characters`);
  for (const [name, { protected: whole, of }] of Object.entries(entities))
    say(`Entities with all mentions covered, ${name}: ${whole}/${of} (${percent(of === 0 ? 1 : whole / of)})`);
  for (const hit of ordinary.hits) say(`  false hit  ${hit.replaceAll('\n', '⏎')}`);
  say(`Failures: ${failureCount}${failureCount > failures.length ? ' (listed with --failures)' : ''}`);
  for (const { passage, layer, form, context, hits } of failures)
    say(`  ${passage.padEnd(16)} ${layer} ${form.padEnd(16)} ${context}  ${hits.join(' ; ').replaceAll('\n', '⏎')}`);
}
