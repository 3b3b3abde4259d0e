import { useState } from 'react';
import { api } from '../api.ts';
import { Permitted, useMay } from '../permitted.tsx';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card, PageHeader, Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { ChangeMember } from './change-member.tsx';
import { MemberFacts } from './member-facts.tsx';
import { PledgeDialog } from './pledge-dialog.tsx';
import { PledgeHistory } from './pledge-history.tsx';
import { PledgeChip, PledgeExpiry } from './pledge-marks.tsx';

/** One member: register, state of the pledge and its history; E changes, P records a pledge. */
export function MemberPage({ values }: PageProps) {
  const say = useText('member');
  const inWords = useErrorText();
  const mayChange = useMay(api.member.change);
  const mayRecord = useMay(api.member.recordPledges);
  const [mode, setMode] = useState<'read' | 'edit' | 'pledge'>('read');
  const list = useQueryOf(api.member.list, {});
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const member = list.data?.find((row) => row.id === values['id']);
  const isReading = mode === 'read' && member !== undefined;
  useShortcut({ keys: 'E', label: say('edit'), run: () => setMode('edit'), isActive: mayChange && isReading });
  useShortcut({
    keys: 'P',
    label: say('recordPledge'),
    run: () => setMode('pledge'),
    isActive: mayRecord && isReading,
  });
  const back = { to: 'members', label: say('back') };
  if (list.error) return <Banner tone="error" title={inWords(list.error).title} />;
  if (!list.data) return null;
  if (!member)
    return (
      <>
        <PageHeader title={say('title')} back={back} />
        <EmptyState icon="search" why={say('missing')} action={<LinkButton to="members">{say('back')}</LinkButton>} />
      </>
    );
  return (
    <>
      <PageHeader
        title={<span className="font-name">{member.name}</span>}
        back={back}
        marks={
          <>
            <PledgeChip state={member.pledge.state} />
            {!member.isCurrent && <Chip>{say('retired')}</Chip>}
          </>
        }
        actions={
          mode !== 'edit' && (
            <>
              <Permitted call={api.member.change}>
                <Button variant="outline" icon="edit" keys="E" onPress={() => setMode('edit')}>
                  {say('edit')}
                </Button>
              </Permitted>
              <Permitted call={api.member.recordPledges}>
                <Button keys="P" onPress={() => setMode('pledge')}>
                  {say('recordPledge')}
                </Button>
              </Permitted>
            </>
          )
        }
      />
      {mode === 'edit' ? (
        <ChangeMember stored={member} members={list.data} today={today} onDone={() => setMode('read')} />
      ) : (
        <div className="grid grid-cols-[3fr_2fr] items-start gap-5">
          <Card>
            <MemberFacts member={member} members={list.data} />
          </Card>
          <Card className="flex flex-col gap-5">
            <Section title={say('pledge')}>
              <div className="flex items-start gap-4">
                <PledgeChip state={member.pledge.state} />
                <PledgeExpiry pledge={member.pledge} today={today} />
              </div>
              <p className="text-[0.9375rem] text-muted">{say(`stateNotes.${member.pledge.state}`)}</p>
              {!member.isCurrent && <Banner tone="info" title={say('dutyStays')} level="p" />}
            </Section>
            <Section title={say('history')}>
              <PledgeHistory memberId={member.id} />
            </Section>
          </Card>
        </div>
      )}
      {mode === 'pledge' && (
        <PledgeDialog members={[member]} today={today} onClose={() => setMode('read')} onRecorded={() => {}} />
      )}
    </>
  );
}
