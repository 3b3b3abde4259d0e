import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';

const PICKS = ['request', 'publication', 'members', 'file', 'audit'] as const;

/** よく使う目的: one press fills the box. */
export function PurposePicks({ onPick }: { onPick: (text: string) => void }) {
  const say = useText('export');
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{say('purposePicks.label')}</legend>
      {PICKS.map((pick) => (
        <Button key={pick} size="xs" variant="outline" onPress={() => onPick(say(`purposePicks.${pick}`))}>
          {say(`purposePicks.${pick}`)}
        </Button>
      ))}
    </fieldset>
  );
}
