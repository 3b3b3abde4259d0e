import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { buttonLook } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** A button that opens a small sheet under itself. Esc or a press outside closes it; the focus goes back. */
export function PopoverButton({
  label,
  icon,
  mark,
  title,
  width = 'narrow',
  children,
}: {
  label: string;
  icon?: IconName;
  /** Beside the label: how much of the sheet is in use. */
  mark?: string | undefined;
  /** Name of the sheet for screen readers; the label unless said otherwise. */
  title?: string;
  width?: 'narrow' | 'medium';
  /** The sheet, drawn anew at each opening; the function closes it. */
  children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button className={classes(buttonLook('outline', 'xs'), 'min-h-10', mark !== undefined && 'bg-accent-soft')}>
        {icon && <Icon name={icon} size={1} />}
        {label}
        {mark !== undefined && (
          <span className="rounded-full bg-accent px-2 text-[0.8125rem] leading-5 text-on-accent">{mark}</span>
        )}
        <Icon name="down" size={1} />
      </Button>
      <Popover
        placement="bottom start"
        className={classes(
          'flex flex-col rounded-8 border border-line bg-raised shadow-3',
          width === 'narrow' ? 'w-88' : 'w-120',
        )}
      >
        <Dialog aria-label={title ?? label} className="focus-quiet flex min-h-0 flex-col overflow-y-auto outline-none">
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
