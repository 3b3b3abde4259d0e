import { useState } from 'react';
import type { CaseStanding } from '../../src-main/contract/case-course.ts';
import type { SupportCaseRow } from '../../src-main/contract/support-case.ts';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';
import { CloseDialog } from './close-dialog.tsx';

/** 終結: what is still open, or how and when the case was closed; codes and days only. */
export function StandingCard({ row, today }: { row: SupportCaseRow; today: string }) {
  const say = useText('supportCase');
  const { data } = useQueryOf(api.supportCase.standing, { id: row.id });
  const reopen = useCommandOf(api.supportCase.reopen);
  const [asked, setAsked] = useState<'close' | 'reopen' | null>(null);
  if (!data) return null;
  const isClosed = row.state === 'closed';
  return (
    <Card>
      <Section
        title={say('closing.section')}
        actions={
          isClosed ? (
            <Permitted call={api.supportCase.reopen}>
              <Button size="sm" variant="outline" icon="undo" onPress={() => setAsked('reopen')}>
                {say('closing.reopen')}
              </Button>
            </Permitted>
          ) : (
            <Permitted call={api.supportCase.close}>
              <Button size="sm" variant="outline" icon="check" onPress={() => setAsked('close')}>
                {say('closing.close')}
              </Button>
            </Permitted>
          )
        }
      >
        {isClosed ? <ClosedFacts standing={data} today={today} /> : <OpenFacts standing={data} />}
      </Section>
      {asked === 'close' && <CloseDialog row={row} standing={data} today={today} onClose={() => setAsked(null)} />}
      <ReasonDialog
        title={say('closing.reopenTitle', { caseNumber: row.caseNumber })}
        isOpen={asked === 'reopen'}
        onClose={() => setAsked(null)}
        confirmLabel={say('closing.reopen')}
        reasonLabel={say('closing.reopenReason')}
        maxLength={600}
        onConfirm={async (reason) => {
          await reopen.run({ id: row.id, version: row.version, on: today, reason });
          tell(say('closing.reopened', { caseNumber: row.caseNumber }));
        }}
      />
    </Card>
  );
}

function OpenFacts({ standing: { openActions, plannedVisits, closings } }: { standing: CaseStanding }) {
  const say = useText('supportCase');
  const dates = useDates();
  const [newest] = closings;
  return (
    <p className="flex flex-wrap gap-2">
      <Chip icon="tasks" tone={openActions > 0 ? 'accent' : 'plain'}>
        {say('closing.openActions', { count: openActions })}
      </Chip>
      <Chip icon="calendar" tone={plannedVisits > 0 ? 'accent' : 'plain'}>
        {say('closing.plannedVisits', { count: plannedVisits })}
      </Chip>
      {newest && (
        <Chip tone="warning" icon="undo">
          {say('closing.wasReopened', { date: dates.short(newest.on) })}
        </Chip>
      )}
    </p>
  );
}

function ClosedFacts({
  standing: { closing, closings, openActions },
  today,
}: {
  standing: CaseStanding;
  today: string;
}) {
  const say = useText('supportCase');
  const dates = useDates();
  if (!closing) return <p className="text-muted">{say('closing.closedWithout')}</p>;
  const { on, outcome, reviewOn, isWatched, retentionFrom } = closing;
  const isReviewDue = reviewOn !== null && reviewOn <= today;
  return (
    <DefinitionList
      columns={2}
      entries={[
        { term: say('closing.outcome'), value: outcome ? say(`closing.outcomes.${outcome}`) : '' },
        { term: say('closing.on'), value: dates.long(on) },
        { term: say('closing.meeting'), value: closings[0]?.meetingNumber ?? '' },
        { term: say('closing.left'), value: say('closing.openActions', { count: openActions }) },
        {
          term: say('closing.reviewOn'),
          value: reviewOn ? (
            <span className="flex flex-wrap items-center gap-2">
              {dates.long(reviewOn)}
              {isReviewDue && (
                <Chip tone="warning" icon="warning">
                  {say('closing.reviewDue')}
                </Chip>
              )}
            </span>
          ) : (
            ''
          ),
        },
        { term: say('closing.watch'), value: isWatched ? say('closing.watched') : '' },
        { term: say('closing.retentionFrom'), value: retentionFrom ? dates.long(retentionFrom) : '' },
      ]}
    />
  );
}
