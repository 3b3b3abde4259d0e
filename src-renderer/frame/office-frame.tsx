import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { mayCall } from '../../src-main/contract/role.ts';
import { api } from '../api.ts';
import { useSession } from '../permitted.tsx';
import { type Route, stands, type Waiting } from '../route.ts';
import { useText, useTextAt } from '../text/use-text.ts';
import { AppFrame } from '../ui/app-frame.tsx';
import { Banner } from '../ui/banner.tsx';
import { CommandPalette } from '../ui/command-palette.tsx';
import { useCommands } from '../ui/commands.ts';
import { go } from '../ui/hash-router.ts';
import { usePaneKeys } from '../ui/panes.tsx';
import { ThinProgress } from '../ui/progress-bar.tsx';
import { ShortcutList } from '../ui/shortcut-list.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { StatusLine } from '../ui/status-line.tsx';
import { useQueryOf } from '../use-operation.ts';
import { BackupBanner } from './backup-banner.tsx';
import { DisplayButton } from './display-settings.tsx';
import { GlassFrame } from './glass.tsx';
import { IdleWarning } from './idle-warning.tsx';
import { ReadingBanner } from './reading-banner.tsx';
import { SheetsBanner } from './sheets-banner.tsx';
import { ShellMarks } from './shell-marks.tsx';
import { StandingWatch } from './standing-warnings.tsx';
import { TopBar } from './top-bar.tsx';
import { useActivity } from './use-activity.ts';
import { useCopied } from './use-copied.ts';

/** The open office around a screen: bars, navigation, palette, the keys that hold everywhere. */
export function OfficeFrame({
  routes,
  current,
  onLock,
  wasRestarted,
  onRestartSeen,
  children,
}: {
  routes: readonly Route[];
  current: Route | null;
  onLock: () => void;
  /** The core died and was replaced; said until it is closed. */
  wasRestarted: boolean;
  onRestartSeen: () => void;
  children: ReactNode;
}) {
  const say = useText('app');
  const sayAt = useTextAt();
  const session = useSession();
  const isFetching = useIsFetching() > 0;
  const counts = useQueryOf(api.office.today, session.isNotebook ? null : {}).data?.counts;
  useActivity();
  useCopied();
  usePaneKeys();
  useShortcut({ keys: 'Ctrl+L', label: say('lock'), run: onLock });
  useShortcut({ keys: 'Ctrl+,', label: say('appearance'), run: () => go('settings') });

  const open = routes.filter((route) => mayCall(route.roles, session.roles) && stands(route, session.isNotebook));
  const inNavigation = open
    .filter((route) => route.navigation)
    .sort((a, b) => (a.navigation?.order ?? 0) - (b.navigation?.order ?? 0));
  const waitingAt = (what: Waiting | undefined) => {
    const count = what ? (counts?.[what] ?? 0) : 0;
    return what && count > 0 ? { waiting: { count, words: say(`waiting.${what}`, { count }) } } : {};
  };
  const here = current?.path.split('/')[0];
  const commands = useMemo(
    () =>
      routes
        .filter(
          (route) =>
            mayCall(route.roles, session.roles) && stands(route, session.isNotebook) && !route.path.includes(':'),
        )
        .map((route) => ({
          id: `screen ${route.path}`,
          label: sayAt(route.title),
          group: say('screens'),
          ...(route.navigation ? { icon: route.navigation.icon } : {}),
          run: () => go(route.path),
        })),
    [routes, session.roles, session.isNotebook, say, sayAt],
  );
  useCommands(commands);
  const name = current ? sayAt(current.title) : say('notFound');
  useEffect(() => {
    document.title = `${say('name')} — ${name}`;
  }, [say, name]);

  return (
    <AppFrame
      banner={
        session.isDemonstration ? (
          <div className="striped border-b border-line text-center text-[0.875rem] font-700">
            <span className="bg-surface px-3 py-0.5">{say('demonstration')}</span>
          </div>
        ) : session.isNotebook ? (
          <ReadingBanner />
        ) : null
      }
      topBar={<TopBar onLock={onLock} />}
      navigation={inNavigation.map((route) => ({
        path: route.path,
        label: sayAt(route.title),
        icon: route.navigation?.icon ?? 'folder',
        isCurrent: route.path.split('/')[0] === here,
        ...waitingAt(route.navigation?.waiting),
      }))}
      navigationFoot={<DisplayButton />}
      progress={<ThinProgress isRunning={isFetching} />}
      statusLine={
        <StatusLine>
          <ShellMarks />
        </StatusLine>
      }
    >
      {!session.isNotebook && <StandingWatch />}
      <SheetsBanner />
      <BackupBanner />
      {wasRestarted && (
        <div className="mb-4">
          <Banner tone="warning" title={say('coreRestarted')} onClose={onRestartSeen} />
        </div>
      )}
      <GlassFrame>{children}</GlassFrame>
      <IdleWarning />
      <CommandPalette />
      <ShortcutList />
    </AppFrame>
  );
}
