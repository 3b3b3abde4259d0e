import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** The head of a screen: what it is, the way back, the one primary action and a few others. */
export function PageHeader({
  title,
  lead,
  back,
  actions,
  marks,
}: {
  title: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  back?: { readonly to: string; readonly label: string };
  actions?: ReactNode;
  /** Chips beside the title: state, warnings. */
  marks?: ReactNode;
}) {
  return (
    <header className="mb-5 flex flex-col gap-1">
      {back && (
        <a
          href={`#/${back.to}`}
          data-print="hide"
          className="inline-flex min-h-8 items-center gap-1 self-start text-[0.9375rem] text-accent"
        >
          <Icon name="left" size={1} />
          {back.label}
        </a>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-[1.5rem] font-700 leading-snug tracking-[0.02em]">{title}</h1>
        {marks && <div className="flex flex-wrap gap-2">{marks}</div>}
        {actions && (
          <div data-print="hide" className="ml-auto flex flex-wrap items-center gap-2">
            {actions}
          </div>
        )}
      </div>
      {lead && <p className="max-w-prose text-pretty text-muted">{lead}</p>}
    </header>
  );
}

/** A part of a screen with its own heading. */
export function Section({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-[1.125rem] font-700 leading-snug">{title}</h2>
        {actions && (
          <div data-print="hide" className="ml-auto flex flex-wrap gap-2">
            {actions}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}

/** A white sheet on the canvas. */
export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-12 border border-line bg-surface p-5 ${className}`}>{children}</div>;
}
