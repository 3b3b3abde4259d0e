import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, type PressEvent } from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

export type ButtonVariant = 'solid' | 'outline' | 'text';
export type ButtonSize = 'lg' | 'md' | 'sm' | 'xs';
export type ButtonTone = 'accent' | 'danger';

const SIZES: { readonly [S in ButtonSize]: string } = {
  lg: 'min-h-14 min-w-32 px-6 rounded-8 text-[1.0625rem]',
  md: 'min-h-12 min-w-24 px-4 rounded-8 text-[1rem]',
  sm: 'min-h-10 min-w-16 px-3 rounded-8 text-[0.9375rem]',
  xs: 'min-h-8 px-2 rounded-6 text-[0.875rem]',
};

const LOOKS: { readonly [V in ButtonVariant]: { readonly [T in ButtonTone]: string } } = {
  solid: {
    accent:
      'border border-transparent bg-accent text-on-accent hover:bg-accent-hover data-[pressed]:bg-accent-active font-700',
    danger: 'border border-transparent bg-error text-on-error hover:bg-error-hover font-700',
  },
  outline: {
    accent: 'border border-accent bg-surface text-accent hover:bg-accent-soft hover:text-accent-hover font-700',
    danger: 'border border-error bg-surface text-error hover:bg-error-soft font-700',
  },
  text: {
    accent: 'text-accent underline underline-offset-4 hover:bg-accent-soft hover:decoration-2',
    danger: 'text-error underline underline-offset-4 hover:bg-error-soft hover:decoration-2',
  },
};

/** Classes of a button, for links that look like one. */
export function buttonLook(
  variant: ButtonVariant = 'solid',
  size: ButtonSize = 'md',
  tone: ButtonTone = 'accent',
): string {
  return classes(
    'inline-flex cursor-pointer items-center justify-center gap-2 text-center leading-tight transition-colors select-none',
    SIZES[size],
    LOOKS[variant][tone],
  );
}

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isDisabled' | 'type'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly tone?: ButtonTone;
  readonly icon?: IconName;
  /** Keys that do the same, printed on the button. */
  readonly keys?: string;
  readonly children: ReactNode;
  readonly isWide?: boolean;
}

/**
 * A button that is never disabled: pressed too early, it answers why.
 * It never submits a form by itself, so that no Enter meant for the input method can send anything.
 */
export function Button({
  variant = 'solid',
  size = 'md',
  tone = 'accent',
  icon,
  keys,
  children,
  isWide,
  isPending = false,
  onPress,
  ...rest
}: ButtonProps) {
  // The library's own pending state announces the button by reference; when the button goes away meanwhile, it leaves a
  // nameless picture behind for screen readers. What a press came to is said by the status line instead.
  return (
    <AriaButton
      {...rest}
      {...(onPress ? { onPress: (event: PressEvent) => isPending || onPress(event) } : {})}
      data-pending={isPending || undefined}
      type="button"
      className={classes(buttonLook(variant, size, tone), isWide && 'w-full', 'data-[pending]:cursor-progress')}
    >
      {icon && <Icon name={icon} size={size === 'xs' ? 1 : 1.25} />}
      <span>{children}</span>
      {keys && <KeyHint keys={keys} isInverse={variant === 'solid'} />}
    </AriaButton>
  );
}

/** A button that is only a picture; `label` says what it does. */
export function IconButton({
  icon,
  label,
  size = 2.5,
  ...rest
}: Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'type' | 'aria-label'> & {
  readonly icon: IconName;
  readonly label: string;
  /** Edge in rem. */
  readonly size?: 2 | 2.5;
}) {
  return (
    <AriaButton
      {...rest}
      type="button"
      aria-label={label}
      className={classes(
        'inline-flex cursor-pointer items-center justify-center rounded-8 text-muted hover:bg-hover hover:text-text',
        'data-[disabled]:cursor-default data-[disabled]:opacity-40',
        size === 2 ? 'size-8' : 'size-10',
      )}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
