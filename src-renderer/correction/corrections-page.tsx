import { useState } from 'react';
import { api } from '../api.ts';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { RoundView } from './round-view.tsx';

/** 訂正の照会: who was asked until when, what came back, and what became of it. */
export function CorrectionsPage({ values: { id = '' } }: PageProps) {
  const say = useText('correction');
  const inWords = useErrorText();
  const found = useQueryOf(api.correction.list, { meetingId: id });
  const minutes = useQueryOf(api.minutes.get, { meetingId: id });
  const organizations = useQueryOf(api.organization.list, { search: '' });
  const [isOpening, setOpening] = useState(false);
  const [isEntering, setEntering] = useState(false);
  const version = minutes.data?.minutes ?? null;
  const isDraft = version?.state === 'draft';
  const running = found.data?.rounds.find(({ closedAt }) => closedAt === null);
  const mayOpen = isDraft && running === undefined;
  useShortcut({ keys: 'N', label: say('open'), run: () => setOpening(true), isActive: mayOpen && !isOpening });
  useShortcut({
    keys: 'N',
    label: say('enter'),
    run: () => setEntering(true),
    isActive: isDraft && running !== undefined && !isEntering,
  });
  const error = found.error ?? minutes.error ?? organizations.error;
  const names = new Map((organizations.data ?? []).map(({ id: key, shortName, name }) => [key, shortName || name]));
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        back={{ to: `meetings/${id}/minutes`, label: say('backToMinutes') }}
        actions={
          running && isDraft ? (
            <Button icon="plus" keys="N" onPress={() => setEntering(true)}>
              {say('enter')}
            </Button>
          ) : mayOpen && (found.data?.rounds.length ?? 0) > 0 ? (
            <Button icon="plus" variant="outline" keys="N" onPress={() => setOpening(true)}>
              {say('open')}
            </Button>
          ) : null
        }
      />
      {error && <Banner tone="error" title={inWords(error).title} />}
      {minutes.data && version === null && (
        <EmptyState
          icon="document"
          why={say('noDraft')}
          action={<LinkButton to={`meetings/${id}/minutes`}>{say('toMinutes')}</LinkButton>}
        />
      )}
      {version?.state === 'approved' && <Banner tone="info" title={say('approved')} level="p" />}
      {mayOpen && found.data?.rounds.length === 0 && (
        <EmptyState
          icon="people"
          why={say('none')}
          action={
            <Button keys="N" onPress={() => setOpening(true)}>
              {say('open')}
            </Button>
          }
        />
      )}
      {version &&
        found.data?.rounds.map((round) => (
          <RoundView
            key={round.id}
            meetingId={id}
            round={round}
            blocks={version.blocks}
            names={names}
            isDraft={isDraft}
          />
        ))}
      {isOpening && <OpenDialog meetingId={id} names={names} onClose={() => setOpening(false)} />}
      {isEntering && running && version && (
        <EntryDialog round={running} blocks={version.blocks} names={names} onClose={() => setEntering(false)} />
      )}
    </div>
  );
}
