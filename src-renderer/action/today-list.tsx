import { useState } from 'react';
import type { FollowedAction } from '../../src-main/contract/action.ts';
import type { ReleasedFile } from '../../src-main/contract/export.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { DueMark } from './action-columns.tsx';
import { ActionText } from './action-text.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { RemindForm } from './remind-form.tsx';

/** 今日の確認: what to ask today, one card for each organisation. */
export function TodayList({
  actions,
  today,
  onOpen,
}: {
  actions: readonly FollowedAction[];
  today: string;
  onOpen: (action: FollowedAction) => void;
}) {
  const say = useText('action');
  const [writing, setWriting] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [file, setFile] = useState<ReleasedFile | null>(null);
  const [asking, setAsking] = useState<readonly FollowedAction[] | null>(null);
  const groups = [
    ...Map.groupBy(actions, (one) => one.organizationId ?? one.ownerId ?? '').values(),
  ] as readonly (readonly FollowedAction[])[];
  if (groups.length === 0) return <EmptyState icon="tasks" why={say('todayNone')} />;
  return (
    <div className="flex flex-col gap-4">
      {file && (
        <Banner tone="success" title={say('letter.written')} onClose={() => setFile(null)}>
          <p className="break-all">{say('letter.writtenTo', { path: file.path })}</p>
        </Banner>
      )}
      <p className="text-muted">{say('todayLead')}</p>
      {groups.map((group) => {
        const name = group[0]?.organizationName || group[0]?.ownerName || say('noOrganization');
        return (
          <Card key={group[0]?.id}>
            <Section
              title={name}
              actions={
                <>
                  {group[0]?.organizationId && (
                    <Button
                      size="sm"
                      variant="outline"
                      icon="document"
                      aria-label={say('letter.openOf', { name })}
                      onPress={() => setWriting({ id: group[0]?.organizationId ?? '', name })}
                    >
                      {say('letter.open')}
                    </Button>
                  )}
                  <Button
                    size="sm"
                    icon="speech"
                    aria-label={say('remindAll', { name, count: group.length })}
                    onPress={() => setAsking(group)}
                  >
                    {say('remind')}
                  </Button>
                </>
              }
            >
              <ul className="flex flex-col">
                {group.map((action) => (
                  <AskedAfter key={action.id} action={action} onOpen={onOpen} />
                ))}
              </ul>
            </Section>
          </Card>
        );
      })}
      {writing && (
        <LetterDialog
          organizationId={writing.id}
          name={writing.name}
          today={today}
          onClose={() => setWriting(null)}
          onWritten={setFile}
        />
      )}
      <Dialog title={say('remindTitle')} isOpen={asking !== null} onClose={() => setAsking(null)}>
        {asking && <RemindForm actions={asking} today={today} onDone={() => setAsking(null)} />}
      </Dialog>
    </div>
  );
}

function AskedAfter({ action, onOpen }: { action: FollowedAction; onOpen: (action: FollowedAction) => void }) {
  const say = useText('action');
  const dates = useDates();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2.5 last:border-b-0">
      {action.remind && <Chip>{say(`cause.${action.remind}`)}</Chip>}
      <DueMark action={action} say={say} />
      {action.caseNumber && <span className="font-700">{action.caseNumber}</span>}
      <span className="text-[0.875rem] text-muted">
        {action.remindedOn ? say('remindedOn', { date: dates.short(action.remindedOn) }) : say('neverReminded')}
      </span>
      <ActionText action={action} onOpen={onOpen} />
    </li>
  );
}
