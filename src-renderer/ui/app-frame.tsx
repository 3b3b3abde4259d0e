import { type ReactNode, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

export interface NavigationEntry {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly isCurrent: boolean;
  /** How much waits behind it today, and in which words that is read out; nothing where none does. */
  readonly waiting?: { readonly count: number; readonly words: string };
}

/** The frame around every screen: skip link, bar at the top, navigation at the left, the screen, the status line. */
export function AppFrame({
  banner,
  topBar,
  navigation,
  navigationFoot,
  statusLine,
  progress,
  children,
}: {
  /** Above everything, such as the striped bar of fictional data. */
  banner?: ReactNode;
  topBar: ReactNode;
  navigation: readonly NavigationEntry[];
  navigationFoot?: ReactNode;
  statusLine: ReactNode;
  progress?: ReactNode;
  children: ReactNode;
}) {
  const say = useText('ui');
  const main = useRef<HTMLElement>(null);
  return (
    <div data-print="flow" className="flex h-full flex-col">
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:bg-surface focus:px-4 focus:py-2"
      >
        {say('skipToMain')}
      </button>
      {banner}
      <header data-print="hide" className="flex min-h-14 items-center gap-4 border-b border-line bg-surface px-4">
        {topBar}
      </header>
      <div data-print="flow" className="flex min-h-0 flex-1">
        <nav
          aria-label={say('mainNavigation')}
          data-print="hide"
          data-pane="navigation"
          className="flex w-52 shrink-0 flex-col overflow-y-auto border-r border-line bg-surface py-3"
        >
          <ul className="flex flex-col gap-0.5 px-2">
            {navigation.map((entry) => (
              <li key={entry.path}>
                <a
                  href={`#/${entry.path}`}
                  aria-current={entry.isCurrent ? 'page' : undefined}
                  className={classes(
                    'flex min-h-11 items-center gap-3 rounded-8 border-l-4 px-3 text-[0.9375rem] no-underline',
                    entry.isCurrent
                      ? 'border-accent bg-accent-soft font-700 text-accent'
                      : 'border-transparent text-text hover:bg-hover hover:underline',
                  )}
                >
                  <Icon name={entry.icon} />
                  <span className="min-w-0 flex-1">{entry.label}</span>
                  {entry.waiting && (
                    <span
                      title={entry.waiting.words}
                      className="min-w-6 rounded-full border border-warning bg-warning-soft px-1.5 text-center text-[0.8125rem] leading-5 font-700 text-warning"
                    >
                      <span aria-hidden="true">{entry.waiting.count}</span>
                      <span className="sr-only">{entry.waiting.words}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
          <div className="mt-auto px-3 pt-4">{navigationFoot}</div>
        </nav>
        <main
          ref={main}
          tabIndex={-1}
          data-print="flow"
          className="focus-quiet relative min-w-0 flex-1 overflow-y-auto"
        >
          {progress}
          <div className="mx-auto max-w-[90rem] px-6 py-5">{children}</div>
        </main>
      </div>
      {statusLine}
    </div>
  );
}
