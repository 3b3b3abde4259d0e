import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** A list with nothing in it: one sentence why, and the one next thing to do. */
export function EmptyState({ icon = 'folder', why, action }: { icon?: IconName; why: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-4 rounded-12 border border-dashed border-edge bg-surface px-6 py-10 text-center">
      <Icon name={icon} size={2.5} className="text-muted" />
      <div className="max-w-prose text-muted">{why}</div>
      {action && <div className="flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
