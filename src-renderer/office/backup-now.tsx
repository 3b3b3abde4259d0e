import { useState } from 'react';
import type { BackupMade, BackupStanding } from '../../src-main/contract/backup-shape.ts';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { byteSize } from '../text/byte-size.ts';
import { codeText, useStepText } from '../text/code-text.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { useCommandOf } from '../use-operation.ts';

/** 今すぐ控えをとる, with its steps by name; what came of it stands place by place. */
export function BackupNow({ standing }: { standing: BackupStanding }) {
  const say = useText('backup');
  const dates = useDates();
  const stepText = useStepText();
  const now = useCommandOf(api.backup.now);
  const [made, setMade] = useState<BackupMade | null>(null);
  const start = async () => {
    setMade(null);
    await now.run({}).then(setMade, () => undefined);
  };
  const { lastProvedAt, ageDays } = standing;
  const age =
    lastProvedAt === null
      ? say('none')
      : ageDays === 0
        ? say('ageToday', { date: dates.longMoment(lastProvedAt) })
        : say('age', { date: dates.longMoment(lastProvedAt), count: ageDays ?? 0 });
  return (
    <Card>
      <Section title={say('standing')}>
        <DefinitionList entries={[{ term: say('last'), value: age }]} />
        {made && <Made made={made} />}
        <Refusal error={now.error?.code === 'cancelled' ? null : now.error} />
        {now.isRunning && (
          <ProgressBar
            label={now.progress ? stepText(now.progress.step) : say('working')}
            done={0}
            total={0}
            onCancel={now.cancel}
          />
        )}
        <Permitted call={api.backup.now}>
          <div>
            <Button icon="shield" isPending={now.isRunning} onPress={() => void start()}>
              {say('now')}
            </Button>
          </div>
        </Permitted>
      </Section>
    </Card>
  );
}

function Made({ made }: { made: BackupMade }) {
  const say = useText('backup');
  const failed = made.places.filter(({ problem }) => problem !== null).length;
  const title = failed === 0 ? say('made') : failed < made.places.length ? say('partly') : say('failed');
  return (
    <Banner tone={failed === 0 ? 'success' : 'error'} title={title} level="h3">
      {made.places.map(({ folder, problem }) => (
        <p key={folder} className="break-all">
          {problem === null
            ? say('madeWhere', { folder, size: byteSize(made.bytes) })
            : say('failedWhere', { folder, reason: codeText('reasons', problem) ?? problem })}
        </p>
      ))}
    </Banner>
  );
}
