import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

const TONES = {
  plain: 'border-line bg-canvas text-text',
  accent: 'border-accent bg-accent-soft text-accent',
  success: 'border-success bg-success-soft text-success',
  warning: 'border-warning bg-warning-soft text-warning',
  error: 'border-error bg-error-soft text-error',
} as const;
export type ChipTone = keyof typeof TONES;

/** A short mark of a state. The word says it; colour and picture only help. */
export function Chip({ tone = 'plain', icon, children }: { tone?: ChipTone; icon?: IconName; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex min-h-6 items-center gap-1 rounded-full border px-2.5 text-[0.8125rem] leading-5 whitespace-nowrap',
        tone !== 'plain' && 'font-700',
        TONES[tone],
      )}
    >
      {icon && <Icon name={icon} size={0.875} />}
      {children}
    </span>
  );
}
