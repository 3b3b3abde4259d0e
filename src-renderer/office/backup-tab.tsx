import { useState } from 'react';
import { api } from '../api.ts';
import { RestoreWindow } from '../frame/restore/restore-window.tsx';
import { Permitted, useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { BackupLimit } from './backup-limit.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupNow } from './backup-now.tsx';
import { BackupPlaces } from './backup-places.tsx';
import { ReplacedOffices } from './replaced-offices.tsx';

/** 控え: how old the last one is, where they go, all of them, and the way back. */
export function BackupTab() {
  const say = useText('backup');
  const inWords = useErrorText();
  const maySeeList = useMay(api.backup.list);
  const { data, error } = useQueryOf(api.backup.standing, {});
  const [isRestoring, setRestoring] = useState(false);
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!data) return null;
  // Whoever works on in the restored office signs in to it anew, with what the backup knows of the account.
  const signOut = () => void api.access.lock({});
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-prose text-muted">{say('lead')}</p>
      <BackupNow standing={data} />
      <BackupPlaces standing={data} />
      <Permitted call={api.backup.setLimit}>
        <BackupLimit limitDays={data.limitDays} />
      </Permitted>
      {maySeeList && <BackupList />}
      <Permitted call={api.backup.setPlaces}>
        <Card>
          <Section title={say('restore')}>
            <p className="max-w-prose text-muted">{say('restoreLead')}</p>
            <div>
              <Button variant="outline" icon="clock" onPress={() => setRestoring(true)}>
                {say('restoreOpen')}
              </Button>
            </div>
          </Section>
        </Card>
        <ReplacedOffices />
      </Permitted>
      {isRestoring && <RestoreWindow onClose={() => setRestoring(false)} onRestored={signOut} />}
    </div>
  );
}
