import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { bothKept, type LineDifference, lineDifference } from './line-difference.ts';

/** 競合: the stored text and one's own side by side; one, the other or both are kept. It closes only by a choice. */
export function ConflictDialog({
  heading,
  mine,
  theirs,
  onChoose,
}: {
  heading: string;
  mine: string;
  theirs: string;
  onChoose: (text: string) => void;
}) {
  const say = useText('minutes');
  const difference = lineDifference(mine, theirs);
  return (
    <Dialog
      title={say('conflict.title')}
      isOpen
      isKept
      role="alertdialog"
      width="wide"
      onClose={() => {}}
      actions={
        <>
          <Button variant="outline" onPress={() => onChoose(mine)}>
            {say('conflict.keepMine')}
          </Button>
          <Button variant="outline" onPress={() => onChoose(theirs)}>
            {say('conflict.keepTheirs')}
          </Button>
          <Button autoFocus onPress={() => onChoose(bothKept(difference))}>
            {say('conflict.keepBoth')}
          </Button>
        </>
      }
    >
      <p>{say('conflict.lead', { heading })}</p>
      <div className="grid grid-cols-2 gap-4">
        <Side title={say('conflict.theirs')} difference={difference} lines={difference.theirs} />
        <Side title={say('conflict.mine')} difference={difference} lines={difference.mine} />
      </div>
      <p className="text-[0.875rem] text-muted">{say('conflict.keepBothHelp')}</p>
    </Dialog>
  );
}

/** One version: the lines in which it differs, marked, with the lines around them. */
function Side({
  title,
  difference: { before, after },
  lines,
}: {
  title: string;
  difference: LineDifference;
  lines: readonly string[];
}) {
  const say = useText('minutes');
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-[1rem] font-700">{title}</h3>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={title}
        className="focus-mark-inside max-h-80 overflow-y-auto rounded-8 border border-line bg-surface p-3 whitespace-pre-wrap leading-relaxed"
      >
        <span className="text-muted">{around(before.slice(-2), before.length > 2 ? 'before' : null)}</span>
        <mark className="bg-mark text-text">
          {lines.length === 0 ? say('conflict.missing') : lines.join('\n') || say('conflict.empty')}
        </mark>
        {'\n'}
        <span className="text-muted">{around(after.slice(0, 2), after.length > 2 ? 'after' : null)}</span>
      </section>
    </section>
  );
}

const MORE = '…';

function around(lines: readonly string[], cut: 'before' | 'after' | null): string {
  const all = [...(cut === 'before' ? [MORE] : []), ...lines, ...(cut === 'after' ? [MORE] : [])];
  return all.map((line) => `${line}\n`).join('');
}
