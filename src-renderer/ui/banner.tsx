import type { ReactNode, Ref } from 'react';
import { useText } from '../text/use-text.ts';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

export type BannerTone = 'success' | 'error' | 'warning' | 'info';

const LOOKS: { readonly [T in BannerTone]: { readonly box: string; readonly mark: string } } = {
  success: { box: 'border-success bg-success-soft', mark: 'text-success' },
  error: { box: 'border-error bg-error-soft', mark: 'text-error' },
  warning: { box: 'border-warning bg-warning-soft', mark: 'text-warning' },
  info: { box: 'border-accent bg-accent-soft', mark: 'text-accent' },
};

/** A notice in the page that stays until its cause is gone or it is closed. Errors are read out at once. */
export function Banner({
  tone,
  title,
  children,
  actions,
  onClose,
  level: Level = 'h2',
  bannerRef,
}: {
  tone: BannerTone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
  level?: 'h2' | 'h3' | 'p';
  bannerRef?: Ref<HTMLDivElement>;
}) {
  const say = useText('ui');
  const look = LOOKS[tone];
  return (
    <div
      {...(bannerRef ? { ref: bannerRef, tabIndex: -1 } : {})}
      role={tone === 'error' ? 'alert' : 'status'}
      className={classes('flex items-start gap-3 rounded-8 border-2 px-4 py-3', look.box)}
    >
      <Icon name={tone} size={1.5} className={look.mark} />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <Level className="text-[1rem] font-700 leading-normal">
          <span className="sr-only">{say(`tone.${tone}`)}</span>
          {title}
        </Level>
        {children && <div className="flex flex-col gap-1 text-[0.9375rem] leading-relaxed">{children}</div>}
        {actions && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
      {onClose && <IconButton icon="close" size={2} label={say('close')} onPress={onClose} />}
    </div>
  );
}
