import { type ReactNode, useEffect } from 'react';
import type { AppError } from '../../src-main/contract/error.ts';
import { DisplayButton } from '../frame/display-settings.tsx';
import { ShellMarks } from '../frame/shell-marks.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Brand } from '../ui/brand.tsx';
import { Button } from '../ui/button.tsx';
import { ThinProgress } from '../ui/progress-bar.tsx';

/** The page outside the office: the mark, one sheet, and nothing from within. */
export function EntranceFrame({ children, wasRestarted = false }: { children: ReactNode; wasRestarted?: boolean }) {
  const say = useText('app');
  useEffect(() => {
    document.title = say('name');
  }, [say]);
  return (
    <div className="flex min-h-full flex-col">
      <header className="flex items-center gap-3 px-6 py-4">
        <Brand />
        <span className="text-[1.125rem] font-700">{say('name')}</span>
        <div className="ml-auto">
          <DisplayButton />
        </div>
      </header>
      <main className="flex flex-1 justify-center px-6 pt-[4vh] pb-8">
        <div className="flex w-full max-w-3xl flex-col gap-5">
          {wasRestarted && <Banner tone="warning" title={say('coreRestarted')} />}
          {children}
        </div>
      </main>
      <footer className="flex justify-end px-6 py-3">
        <ShellMarks />
      </footer>
    </div>
  );
}

/** Before the core has answered; a refusal says so and can be tried again. */
export function Connecting({ error, onRetry }: { error: AppError | null; onRetry: () => void }) {
  const say = useText('access');
  const inWords = useErrorText();
  const refused = error ? inWords(error) : null;
  return (
    <EntranceFrame>
      <ThinProgress isRunning={!error} />
      {refused && (
        <Banner
          tone="error"
          title={refused.title}
          actions={
            <Button variant="outline" size="sm" onPress={onRetry}>
              {say('tryAgain')}
            </Button>
          }
        >
          {refused.details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
    </EntranceFrame>
  );
}
