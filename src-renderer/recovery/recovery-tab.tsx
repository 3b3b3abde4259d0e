import { useState } from 'react';
import type { RecoveryStanding } from '../../src-main/contract/recovery.ts';
import { api } from '../api.ts';
import { dueOf } from '../frame/sheets-due.ts';
import { useMay } from '../permitted.tsx';
import { dayOfInstant, useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useQueryOf } from '../use-operation.ts';
import { MakeSheets } from './make-sheets.tsx';
import { Rehearsal } from './rehearsal.tsx';

/** 復旧票: which pair is in force, and making, replacing and testing it. */
export function RecoveryTab() {
  const say = useText('recovery');
  const inWords = useErrorText();
  const mayMake = useMay(api.recovery.prepare);
  const { data, error } = useQueryOf(api.recovery.standing, {});
  const [work, setWork] = useState<'make' | 'rehearse' | null>(null);
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  if (!data) return null;
  const close = () => setWork(null);
  if (work === 'make')
    return (
      <MakeSheets
        replacing={data.set?.setId ?? null}
        onDone={close}
        onCancel={() => {
          close();
          sayInStatus(say('wizard.cancelled'), { tone: 'plain' });
        }}
      />
    );
  if (work === 'rehearse') return <Rehearsal onClose={close} />;
  const due = dueOf(data, new Date());
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <p className="max-w-prose text-muted">{say('lead')}</p>
      {due && (
        <Banner tone="warning" title={say(`due.${due}`)}>
          <p>{say(`due.${due}Why`)}</p>
        </Banner>
      )}
      <Card>
        <Section title={say('standing')}>
          <Facts standing={data} />
          {mayMake ? (
            <div className="flex flex-wrap gap-3">
              <Button
                icon="print"
                variant={due && due !== 'stale' ? 'solid' : 'outline'}
                onPress={() => setWork('make')}
              >
                {say(data.set ? 'remake' : 'make')}
              </Button>
              {data.set && (
                <Button
                  icon="check"
                  variant={due === 'stale' ? 'solid' : 'outline'}
                  onPress={() => setWork('rehearse')}
                >
                  {say('rehearse')}
                </Button>
              )}
            </div>
          ) : (
            <p className="text-[0.9375rem] text-muted">{say('onlyAdmin')}</p>
          )}
        </Section>
      </Card>
    </div>
  );
}

function Facts({ standing }: { standing: RecoveryStanding }) {
  const say = useText('recovery');
  const dates = useDates();
  const day = (instant: string) => dates.long(dayOfInstant(instant));
  const { set, lastRehearsal, ringRestored } = standing;
  const tested = lastRehearsal
    ? say(lastRehearsal.isGood ? 'good' : 'bad', { day: day(lastRehearsal.at) })
    : say('never');
  return (
    <DefinitionList
      entries={[
        { term: say('set'), value: set?.setId ?? say('none') },
        ...(set ? [{ term: say('issued'), value: day(set.issuedAt) }] : []),
        { term: say('rehearsal'), value: tested },
        {
          term: say('ring'),
          value: ringRestored ? say('ringRestored', { day: day(ringRestored.at) }) : say('ringFine'),
        },
      ]}
    />
  );
}
