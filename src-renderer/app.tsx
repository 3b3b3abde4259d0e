import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { mayCall, type Role } from '../src-main/contract/role.ts';
import { Entrance } from './access/entrance.tsx';
import { accountingRoutes } from './accounting/routes.ts';
import { actionRoutes } from './action/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { correctionRoutes } from './correction/routes.ts';
import { Drafts } from './draft/drafts.tsx';
import { UnfinishedBanner } from './draft/unfinished.tsx';
import { exportRoutes } from './export/routes.ts';
import { fileImportRoutes } from './file-import/routes.ts';
import { findingRoutes } from './finding/routes.ts';
import { OfficeFrame } from './frame/office-frame.tsx';
import { homeRoutes } from './home/routes.ts';
import { meetingRoutes } from './meeting/routes.ts';
import { memberRoutes } from './member/routes.ts';
import { minutesRoutes } from './minutes/routes.ts';
import { officeRoutes } from './office/routes.ts';
import { organizationRoutes } from './organization/routes.ts';
import { SessionContext, useSession } from './permitted.tsx';
import { SheetsFirst } from './recovery/sheets-first.tsx';
import { redactionRoutes } from './redaction/routes.ts';
import { type Route, stands } from './route.ts';
import { statisticsRoutes } from './statistics/routes.ts';
import { supportCaseRoutes } from './support-case/routes.ts';
import { useText } from './text/use-text.ts';
import { EmptyState } from './ui/empty-state.tsx';
import { matchPath, usePlace } from './ui/hash-router.ts';
import { LinkButton } from './ui/link.tsx';
import { LocaleProvider } from './ui/locale-provider.tsx';
import { PageHeader } from './ui/page-header.tsx';
import { useShortcutListener } from './ui/shortcuts.ts';
import { createQueryClient } from './use-operation.ts';
import { visitRoutes } from './visit/routes.ts';

/** Every screen. A feature adds its list here and nowhere else. */
const ROUTES: readonly Route[] = [
  ...homeRoutes,
  ...meetingRoutes,
  ...minutesRoutes,
  ...correctionRoutes,
  ...redactionRoutes,
  ...exportRoutes,
  ...actionRoutes,
  ...visitRoutes,
  ...supportCaseRoutes,
  ...organizationRoutes,
  ...memberRoutes,
  ...auditRoutes,
  ...findingRoutes,
  ...accountingRoutes,
  ...statisticsRoutes,
  ...fileImportRoutes,
  ...officeRoutes,
];

const cache = createQueryClient();

/** The application: outside the entrance, inside the office. */
export function App() {
  useShortcutListener();
  return (
    <QueryClientProvider client={cache}>
      <LocaleProvider>
        <Entrance>
          {({ session, lock, wasRestarted, onRestartSeen }) => (
            <SessionContext value={session}>
              <Drafts key={session.accountId}>
                <SheetsFirst onLock={lock}>
                  <Office
                    roles={session.roles}
                    onLock={lock}
                    wasRestarted={wasRestarted}
                    onRestartSeen={onRestartSeen}
                  />
                </SheetsFirst>
              </Drafts>
            </SessionContext>
          )}
        </Entrance>
      </LocaleProvider>
    </QueryClientProvider>
  );
}

function Office({
  roles,
  ...frame
}: {
  roles: readonly Role[];
  onLock: () => void;
  wasRestarted: boolean;
  onRestartSeen: () => void;
}) {
  const { path: typed } = usePlace();
  const { isNotebook } = useSession();
  // A notebook has no day's work: it begins with the bundle that is to be read.
  const path = typed === '' && isNotebook ? 'bundle' : typed;
  const found = routeFor(path, roles, isNotebook);
  const Page = found?.route.page;
  const start = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  // After a change of screen, reading starts at the top of the new one and not where the old one was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what the effect answers to.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else if (!start.current?.contains(document.activeElement)) start.current?.focus();
    start.current?.closest('main')?.scrollTo(0, 0);
  }, [path]);
  return (
    <OfficeFrame routes={ROUTES} current={found?.route ?? null} {...frame}>
      <UnfinishedBanner />
      <div ref={start} tabIndex={-1} className="focus-quiet">
        <Suspense fallback={null}>{Page && found ? <Page key={path} values={found.values} /> : <NotFound />}</Suspense>
      </div>
    </OfficeFrame>
  );
}

function routeFor(path: string, roles: readonly Role[], isNotebook: boolean) {
  for (const route of ROUTES) {
    const values = matchPath(route.path, path);
    if (values && mayCall(route.roles, roles) && stands(route, isNotebook)) return { route, values };
  }
  return null;
}

function NotFound() {
  const say = useText('app');
  return (
    <>
      <PageHeader title={say('notFound')} />
      <EmptyState icon="search" why={say('notFoundWhy')} action={<LinkButton to="">{say('toHome')}</LinkButton>} />
    </>
  );
}
