import { useState } from 'react';
import { api } from '../api.ts';
import { DisplayButton } from '../frame/display-settings.tsx';
import { IdleWarning } from '../frame/idle-warning.tsx';
import { ShellMarks } from '../frame/shell-marks.tsx';
import { useActivity } from '../frame/use-activity.ts';
import { useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Brand } from '../ui/brand.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useCommandOf } from '../use-operation.ts';
import { MakeSheets } from './make-sheets.tsx';

/** Why the sheets come before everything else. */
export type FirstWhy = 'first' | 'used' | 'interrupted';

/** The whole screen until the sheets are made or put off. */
export function FirstSheets({
  why,
  replacing,
  onLock,
  onPast,
}: {
  why: FirstWhy;
  replacing: string | null;
  onLock: () => void;
  onPast: () => void;
}) {
  const say = useText('recovery');
  const { officeName } = useSession();
  const postpone = useCommandOf(api.recovery.postpone);
  const [isAsking, setAsking] = useState(false);
  // Begun anew when the making was given up on the way.
  const [round, setRound] = useState(0);
  useActivity();
  useShortcut({ keys: 'Ctrl+L', label: say('first.lock'), run: onLock });
  return (
    <div className="flex h-full flex-col overflow-y-auto">
      <header className="flex min-h-14 items-center gap-4 border-b border-line bg-surface px-4">
        <Brand />
        <span className="min-w-0 flex-1 truncate text-[1.0625rem] font-700">{officeName}</span>
        <DisplayButton />
        <Button variant="outline" size="sm" icon="lock" keys="Ctrl+L" onPress={onLock}>
          {say('first.lock')}
        </Button>
      </header>
      <main className="mx-auto flex w-full max-w-4xl flex-1 flex-col gap-5 px-6 py-6">
        <PageHeader title={say(why === 'first' ? 'first.title' : 'first.used')} lead={say('lead')} />
        <Banner tone="warning" title={say(`due.${why}`)}>
          <p>{say(`due.${why}Why`)}</p>
        </Banner>
        <MakeSheets
          key={round}
          replacing={replacing}
          finish={say('first.begin')}
          onDone={onPast}
          onCancel={() => setRound(round + 1)}
          otherwise={
            <Button variant="text" onPress={() => setAsking(true)}>
              {say('first.postpone')}
            </Button>
          }
        />
      </main>
      <footer className="flex justify-end px-6 py-3">
        <ShellMarks />
      </footer>
      <ReasonDialog
        title={say('first.postponeTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={say('first.postponeNow')}
        reasonLabel={say('first.postponeReason')}
        reasonHelp={say('first.postponeReasonHelp')}
        onConfirm={async (reason) => {
          await postpone.run({ reason });
          onPast();
        }}
      >
        <p>{say('first.postponeWhat')}</p>
        <p>{say('first.postponeUntil')}</p>
      </ReasonDialog>
      <IdleWarning />
    </div>
  );
}
