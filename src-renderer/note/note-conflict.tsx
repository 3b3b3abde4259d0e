import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

/** Two texts of one note side by side; neither is lost until one has chosen. */
export function NoteConflict({
  mine,
  theirs,
  onSettle,
}: {
  mine: string;
  theirs: string;
  onSettle: (text: string) => void;
}) {
  const say = useText('note');
  return (
    <Banner
      tone="warning"
      title={say('conflict')}
      level="h3"
      actions={
        <>
          <Button size="sm" variant="outline" onPress={() => onSettle(mine)}>
            {say('keepMine')}
          </Button>
          <Button size="sm" variant="outline" onPress={() => onSettle(theirs)}>
            {say('keepTheirs')}
          </Button>
          <Button size="sm" variant="outline" onPress={() => onSettle(`${theirs}\n\n${mine}`)}>
            {say('keepBoth')}
          </Button>
        </>
      }
    >
      <p>{say('conflictWhy')}</p>
      <div className="grid grid-cols-2 gap-3">
        {[
          { title: say('mine'), text: mine },
          { title: say('theirs'), text: theirs },
        ].map(({ title, text }) => (
          <section key={title} className="min-w-0">
            <h4 className="font-700">{title}</h4>
            <p className="max-h-60 overflow-y-auto rounded-6 border border-line bg-surface p-2 whitespace-pre-wrap text-text">
              {text}
            </p>
          </section>
        ))}
      </div>
    </Banner>
  );
}
