import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import { optionLook, popoverLook } from './option-list.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly tone?: 'accent' | 'danger';
  readonly run: () => void;
}

/** A button that opens a list of things to do. `isIcon` shows three dots and keeps the label for screen readers. */
export function Menu({
  label,
  entries,
  icon,
  isIcon = false,
  variant = 'outline',
  size = 'sm',
}: {
  label: string;
  entries: readonly MenuEntry[];
  icon?: IconName;
  isIcon?: boolean;
  variant?: ButtonVariant;
  size?: ButtonSize;
}) {
  return (
    <MenuTrigger>
      {isIcon ? (
        <Button
          aria-label={label}
          className="inline-flex size-10 cursor-pointer items-center justify-center rounded-8 text-muted hover:bg-hover hover:text-text"
        >
          <Icon name={icon ?? 'more'} />
        </Button>
      ) : (
        <Button className={buttonLook(variant, size)}>
          {icon && <Icon name={icon} />}
          {label}
          <Icon name="down" size={1} />
        </Button>
      )}
      <Popover className={popoverLook}>
        <AriaMenu
          items={entries}
          className="outline-none"
          onAction={(id) => entries.find((entry) => entry.id === id)?.run()}
        >
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.label}
              className={classes(optionLook, entry.tone === 'danger' && 'text-error')}
            >
              {entry.icon && <Icon name={entry.icon} size={1.125} />}
              <span className="flex-1 pr-4">{entry.label}</span>
              {entry.keys && <KeyHint keys={entry.keys} />}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
