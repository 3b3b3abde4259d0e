import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

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
  const both = [theirs, mine].filter((text) => text.trim() !== '').join('\n\n');
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
          <Button autoFocus onPress={() => onChoose(both)}>
            {say('conflict.keepBoth')}
          </Button>
        </>
      }
    >
      <p>{say('conflict.lead', { heading })}</p>
      <div className="grid grid-cols-2 gap-4">
        <Side title={say('conflict.theirs')} text={theirs} empty={say('conflict.empty')} />
        <Side title={say('conflict.mine')} text={mine} empty={say('conflict.empty')} />
      </div>
      <p className="text-[0.875rem] text-muted">{say('conflict.keepBothHelp')}</p>
    </Dialog>
  );
}

function Side({ title, text, empty }: { title: string; text: string; empty: string }) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-[1rem] font-700">{title}</h3>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={title}
        className="max-h-72 overflow-y-auto rounded-8 border border-line bg-surface p-3 whitespace-pre-wrap leading-relaxed"
      >
        {text === '' ? <span className="text-muted">{empty}</span> : text}
      </section>
    </section>
  );
}
