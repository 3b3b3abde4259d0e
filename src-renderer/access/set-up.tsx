import { useState } from 'react';
import type { Session } from '../../src-main/contract/access.ts';
import { api } from '../api.ts';
import { RestoreWindow } from '../frame/restore/restore-window.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { useCommandOf } from '../use-operation.ts';
import { FoundOffice } from './found-office.tsx';

/** 初回設定: found an office, or open the one with fictional data. */
export function SetUp({
  folder,
  onEntered,
  onDemonstration,
  onRestored,
}: {
  folder: string;
  onEntered: (session: Session) => void;
  onDemonstration: () => void;
  onRestored: () => void;
}) {
  const say = useText('access');
  const sayBackup = useText('backup');
  const [isFounding, setFounding] = useState(false);
  const [isRestoring, setRestoring] = useState(false);
  const demonstration = useCommandOf(api.office.foundDemonstration);
  if (isFounding) return <FoundOffice folder={folder} onEntered={onEntered} onBack={() => setFounding(false)} />;

  const toNotebook = async () => {
    await api.office.turnToNotebook({});
    onDemonstration();
  };
  const open = async () => {
    try {
      await demonstration.run({});
      onDemonstration();
    } catch {
      // The refusal stands in `demonstration.error` and is shown below.
    }
  };
  return (
    <>
      <PageHeader title={say('welcome')} lead={say('welcomeLead')} />
      <Refusal error={demonstration.error} />
      {demonstration.isRunning ? (
        <Card>
          <ProgressBar
            label={say('preparing')}
            done={demonstration.progress?.done ?? 0}
            total={demonstration.progress?.total ?? 0}
          />
        </Card>
      ) : (
        <div className="grid grid-cols-1 gap-5 md:grid-cols-3">
          <Card className="flex flex-col items-start gap-3">
            <h2 className="text-[1.25rem] font-700">{say('newOffice')}</h2>
            <p className="flex-1 text-muted">{say('newOfficeLead')}</p>
            <Button size="lg" icon="building" onPress={() => setFounding(true)}>
              {say('newOffice')}
            </Button>
          </Card>
          <Card className="flex flex-col items-start gap-3">
            <h2 className="text-[1.25rem] font-700">{say('tryDemonstration')}</h2>
            <p className="flex-1 text-muted">{say('tryDemonstrationLead')}</p>
            <Button size="lg" variant="outline" icon="people" onPress={() => void open()}>
              {say('openDemonstration')}
            </Button>
          </Card>
          <Card className="flex flex-col items-start gap-3">
            <h2 className="text-[1.25rem] font-700">{say('notebook')}</h2>
            <p className="flex-1 text-muted">{say('notebookLead')}</p>
            <Button size="lg" variant="outline" icon="shield" onPress={() => void toNotebook()}>
              {say('openNotebook')}
            </Button>
          </Card>
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-[0.875rem] text-muted">{say('folder', { folder })}</p>
        <Button variant="text" size="sm" onPress={() => setRestoring(true)}>
          {sayBackup('restoreOpen')}
        </Button>
      </div>
      {isRestoring && <RestoreWindow onClose={() => setRestoring(false)} onRestored={onRestored} />}
    </>
  );
}
