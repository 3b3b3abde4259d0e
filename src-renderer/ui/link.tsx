import type { ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** Leads to another screen. `to` is a path of the router (`meetings/…`), never an outside address. */
export function Link({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={`#/${to}`} className="text-accent underline underline-offset-4 hover:decoration-2">
      {children}
    </a>
  );
}

/** A link that looks like a button, for the one next step of a screen. */
export function LinkButton({
  to,
  children,
  variant = 'solid',
  size = 'md',
  icon,
}: {
  to: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
}) {
  return (
    <a
      href={`#/${to}`}
      className={classes(buttonLook(variant, size), variant !== 'text' && 'no-underline hover:underline')}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
