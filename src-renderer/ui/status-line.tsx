import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import { useShortcut } from './shortcuts.ts';
import { clearStatus, useSpoken, useStatus } from './status-store.ts';

/** The line at the foot of the window: the last thing done, with 「元に戻す」 where it can be undone. */
export function StatusLine({ children }: { children?: ReactNode }) {
  const sayText = useText('ui');
  const status = useStatus();
  const spoken = useSpoken();
  const undo = () => {
    status?.undo?.();
    clearStatus();
  };
  useShortcut({
    keys: 'Ctrl+Z',
    label: sayText('undo'),
    run: undo,
    isActive: status?.undo !== undefined,
    isOutsideTextOnly: true,
  });
  return (
    <footer
      data-print="hide"
      className="flex min-h-9 items-center gap-3 border-t border-line bg-surface px-4 text-[0.875rem]"
    >
      <div aria-live="polite" className="sr-only">
        {spoken}
      </div>
      <div className={classes('flex min-w-0 flex-1 items-center gap-2', status?.tone === 'error' ? 'text-error' : '')}>
        {status && status.tone !== 'plain' && (
          <Icon name={status.tone} size={1.125} className={status.tone === 'success' ? 'text-success' : ''} />
        )}
        <span className="truncate">{status?.text}</span>
        {status?.undo && (
          <Button variant="text" size="xs" icon="undo" keys="Ctrl+Z" onPress={undo}>
            {sayText('undo')}
          </Button>
        )}
      </div>
      {children}
    </footer>
  );
}
