import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** Shown while words are selected: what is selected, and what can be done with it. */
export function CaretBar({ text, onAdd, onLeave }: { text: string; onAdd: () => void; onLeave: () => void }) {
  const say = useText('redaction');
  return (
    <section
      aria-label={say('caretTitle')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-8 border-2 border-accent bg-accent-soft px-3 py-1.5"
    >
      <Icon name="edit" className="text-accent" />
      <div className="min-w-0 flex-1">
        <p className="truncate font-700">{text === '' ? say('caretNone') : say('caretChosen', { text })}</p>
        <p className="text-[0.8125rem]">{say('caretHelp')}</p>
      </div>
      <Button size="sm" keys="M" onPress={onAdd}>
        {say('addSelected')}
      </Button>
      <Button size="sm" variant="outline" keys="Esc" onPress={onLeave}>
        {say('caretLeave')}
      </Button>
    </section>
  );
}
