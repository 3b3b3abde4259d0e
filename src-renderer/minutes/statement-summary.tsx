import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useShortcut } from '../ui/shortcuts.ts';

/** How many facts have no record; G leads from one to the next. */
export function StatementSummary({ unlinked, total }: { unlinked: number; total: number }) {
  const say = useText('minutes');
  useShortcut({ keys: 'G', label: say('statements.next'), run: nextUnlinked, isActive: unlinked > 0 });
  if (total === 0) return null;
  if (unlinked === 0) return <Banner tone="success" title={say('statements.allTied', { count: total })} level="p" />;
  return (
    <Banner
      tone="warning"
      title={say('statements.count', { count: unlinked, total })}
      level="p"
      actions={
        <Button size="sm" variant="outline" keys="G" onPress={nextUnlinked}>
          {say('statements.next')}
        </Button>
      }
    />
  );
}

/** The next row after the focus, round and round. */
function nextUnlinked(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-unlinked] button')];
  if (buttons.length === 0) return;
  const focused = document.activeElement;
  const after = buttons.find(
    (button) => focused !== null && (focused.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const next = (focused === document.body ? undefined : after) ?? buttons[0];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
