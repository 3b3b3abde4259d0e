import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

/** Nothing drawn up yet: the one next thing to do. */
export function NoMinutes({ meeting }: { meeting: MeetingDetail }) {
  const say = useText('minutes');
  const draft = useCommandOf(api.minutes.draft);
  const isClosed = meeting.state === 'closed';
  const make = async () => {
    if (draft.isRunning) return;
    try {
      await draft.run({ meetingId: meeting.id });
      sayInStatus(say('made'));
    } catch {
      // The refusal stands in `draft.error`, above the button.
    }
  };
  useShortcut({ keys: 'Ctrl+Enter', label: say('make'), run: () => void make(), isActive: isClosed });
  return (
    <CommitArea onCommit={isClosed ? () => void make() : null} className="flex flex-col gap-4">
      <Refusal error={draft.error} />
      <EmptyState
        icon="document"
        why={say(isClosed ? 'none' : 'notClosed')}
        action={
          isClosed ? (
            <Button keys="Ctrl+Enter" icon="document" isPending={draft.isRunning} onPress={() => void make()}>
              {say('make')}
            </Button>
          ) : (
            <LinkButton to={`meetings/${meeting.id}/session`}>{say('toSession')}</LinkButton>
          )
        }
      />
    </CommitArea>
  );
}
