import { useContext } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { MASK } from '../../src-main/contract/need-to-know-presets.ts';
import { api } from '../api.ts';
import { GlassButton } from '../frame/beyond.tsx';
import { PreviewButton } from '../frame/preview-button.tsx';
import { GlassContext, Permitted, useMay } from '../permitted.tsx';
import type { PageProps } from '../route.ts';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Chip } from '../ui/chip.tsx';
import { setParameters, usePlace } from '../ui/hash-router.ts';
import { LinkButton } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useQueryOf } from '../use-operation.ts';
import { AgendaTab } from './agenda-tab.tsx';
import { InvitationTab } from './invitation-tab.tsx';
import { StateChip } from './meeting-columns.tsx';
import { PlanTab } from './plan-tab.tsx';
import { RequestTab } from './request-tab.tsx';

const TABS = ['agenda', 'invitations', 'requests', 'plan'] as const;

/** 会議の準備 (S8): plan, agenda, invitations and requests of one meeting; cases by code only. */
export function MeetingPage({ values }: PageProps) {
  const inWords = useErrorText();
  const { data, error } = useQueryOf(api.meeting.get, { id: values['id'] ?? '' });
  if (error) return <Banner tone="error" title={inWords(error).title} />;
  return data ? <Preparation meeting={data} /> : null;
}

function Preparation({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const dates = useDates();
  const { parameters } = usePlace();
  const tab = TABS.find((id) => id === parameters.get('tab')) ?? 'agenda';
  const isClosed = meeting.state === 'closed';
  const sayOfSeen = useText('needToKnow');
  const glass = useContext(GlassContext);
  const isKept = meeting.agenda.some(({ title }) => title === MASK);
  const target = { caseId: null, meetingId: meeting.id, label: meeting.number };
  const content = {
    plan: <PlanTab meeting={meeting} />,
    agenda: <AgendaTab meeting={meeting} />,
    invitations: <InvitationTab meeting={meeting} />,
    requests: <RequestTab meeting={meeting} />,
  };
  return (
    <>
      <PageHeader
        back={{ to: 'meetings', label: say('back') }}
        title={`${meeting.number}　${meeting.title}`}
        marks={
          <>
            <StateChip state={meeting.state} say={say} />
            <Chip>{say(`kind.${meeting.kind}`)}</Chip>
          </>
        }
        actions={
          <>
            {!isKept && <PreviewButton target={target} />}
            <NextSteps meeting={meeting} />
          </>
        }
      />
      <div className="flex flex-col gap-4">
        <p className="-mt-4 text-muted">
          {[dates.both(meeting.heldOn), say('time', { from: meeting.startsAt, until: meeting.endsAt }), meeting.place]
            .filter(Boolean)
            .join('　')}
        </p>
        {isKept && (
          <Banner
            tone="warning"
            level="p"
            title={sayOfSeen('masked')}
            actions={
              glass?.meetingId === meeting.id ? (
                <LinkButton to={`meetings/${meeting.id}/minutes`}>{say('toMinutes')}</LinkButton>
              ) : (
                <GlassButton target={target} />
              )
            }
          />
        )}
        {!meeting.handlesPersonalData && <Banner tone="info" level="p" title={say('noPersonal')} />}
        {isClosed && <Banner tone="info" level="p" title={say('closedNote')} />}
        <Tabs
          label={say('tabs.label')}
          selected={tab}
          onSelect={(id) => setParameters({ tab: id })}
          tabs={TABS.map((id) => ({
            id,
            label: (
              <>
                {say(`tabs.${id}`)}
                <TabCount tab={id} meeting={meeting} />
              </>
            ),
            content: content[id],
          }))}
        />
      </div>
    </>
  );
}

function TabCount({ tab, meeting }: { tab: (typeof TABS)[number]; meeting: MeetingDetail }) {
  const count = {
    plan: null,
    agenda: meeting.agenda.length,
    invitations: meeting.invitedIds.length,
    requests: meeting.requests.length,
  }[tab];
  return count === null ? null : <span className="text-[0.875rem] font-400">（{count}）</span>;
}

/** The way on: to the session, and after it to minutes, redaction and export. */
function NextSteps({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('meeting');
  const mayRedact = useMay(api.redaction.begin);
  const isClosed = meeting.state === 'closed';
  return (
    <Permitted call={api.meeting.open}>
      {isClosed && (
        <>
          {mayRedact && (
            <LinkButton to={`meetings/${meeting.id}/redaction`} variant="text">
              {say('toRedaction')}
            </LinkButton>
          )}
          <LinkButton to={`meetings/${meeting.id}/export`} variant="text">
            {say('toExport')}
          </LinkButton>
          <LinkButton to={`meetings/${meeting.id}/minutes`} icon="document" variant="solid">
            {say('toMinutes')}
          </LinkButton>
        </>
      )}
      <LinkButton to={`meetings/${meeting.id}/session`} icon="speech" variant={isClosed ? 'outline' : 'solid'}>
        {say('toSession')}
      </LinkButton>
    </Permitted>
  );
}
