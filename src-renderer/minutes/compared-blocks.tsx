import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { TrackedText } from '../ui/tracked-text.tsx';
import type { BlockDifference } from './version-difference.ts';

const TONES = { same: 'plain', changed: 'warning', inserted: 'success', removed: 'error' } as const;

/** Paragraphs of two versions beside each other, under the headings of the minutes. */
export function ComparedBlocks({
  rows,
  titles,
  empty,
}: {
  rows: readonly BlockDifference[];
  titles: readonly [string, string];
  empty: string;
}) {
  const say = useText('minutes');
  if (rows.length === 0) return <p className="text-muted">{empty}</p>;
  return (
    <div className="rounded-8 border border-line bg-surface">
      <div className="grid grid-cols-2 border-b border-line text-[0.9375rem] font-700">
        <p className="border-r border-line px-4 py-2">{titles[0]}</p>
        <p className="px-4 py-2">{titles[1]}</p>
      </div>
      {rows.map((row, index) => (
        <section
          key={row.id}
          aria-label={`${row.heading} ${row.label} ${say(`compare.kinds.${row.kind}`)}`}
          tabIndex={row.kind === 'same' ? undefined : 0}
          {...(row.kind === 'same' ? {} : { 'data-changed': '' })}
          className="focus-mark-inside border-b border-line last:border-b-0"
        >
          {rows[index - 1]?.heading !== row.heading && (
            <h2 className="border-b border-line bg-canvas px-4 py-1.5 text-[0.9375rem] font-700">{row.heading}</h2>
          )}
          <div className="flex flex-wrap items-center gap-2 px-4 pt-2 text-[0.8125rem] text-muted">
            <Chip tone={TONES[row.kind]}>{say(`compare.kinds.${row.kind}`)}</Chip>
            {row.label}
          </div>
          <div className="grid grid-cols-2 leading-relaxed">
            <p className="min-w-0 border-r border-line px-4 pt-1 pb-3">
              {row.before.length === 0 ? <Nothing /> : <TrackedText pieces={row.before} />}
            </p>
            <p className="min-w-0 px-4 pt-1 pb-3">
              {row.after.length === 0 ? <Nothing /> : <TrackedText pieces={row.after} />}
            </p>
          </div>
        </section>
      ))}
    </div>
  );
}

function Nothing() {
  const say = useText('minutes');
  return <span className="text-muted">{say('compare.nothing')}</span>;
}
