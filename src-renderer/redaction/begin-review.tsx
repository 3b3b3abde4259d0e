import { api } from '../api.ts';
import { isCounted } from '../frame/omitted-items.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import type { ReviewSituation } from './situation.ts';

/** Of which meeting and for whom a review is begun. */
type BeginTarget = Parameters<typeof api.redaction.begin>[0] & { readonly meetingId: string };

/** Before a review: what is missing, or the one button that begins it. */
export function BeginReview({ target, situation }: { target: BeginTarget; situation: ReviewSituation }) {
  const say = useText('redaction');
  const inWords = useErrorText();
  const begin = useCommandOf(api.redaction.begin);
  const mayBegin = situation.kind !== 'no-minutes';
  const version = (number: number | null) => say('version', { number: number ?? 1 });
  const start = async () => {
    if (begin.isRunning) return;
    try {
      const spans = (await begin.run(target)).spans.filter(isCounted);
      sayInStatus(spans.length === 0 ? say('begunNone') : say('begun', { count: spans.length }));
    } catch {
      // The refusal stands in `begin.error`, above the button.
    }
  };
  useShortcut({ keys: 'Ctrl+Enter', label: say('begin'), run: () => void start(), isActive: mayBegin });
  const button = (
    <Button icon="mask" keys="Ctrl+Enter" isPending={begin.isRunning} onPress={() => void start()}>
      {situation.kind === 'old' ? say('beginNewest', { version: version(situation.approvedVersion) }) : say('begin')}
    </Button>
  );
  return (
    <CommitArea onCommit={mayBegin ? () => void start() : null} className="flex flex-col gap-4">
      {begin.error && (
        <Banner tone="error" title={inWords(begin.error).title}>
          {inWords(begin.error).details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
      {situation.kind === 'no-minutes' && (
        <EmptyState
          icon="document"
          why={say('noMinutes')}
          action={<LinkButton to={`meetings/${target.meetingId}/minutes`}>{say('toMinutes')}</LinkButton>}
        />
      )}
      {situation.kind === 'none' && <EmptyState icon="mask" why={say('none')} action={button} />}
      {situation.kind === 'old' && (
        <Banner
          tone="warning"
          title={say('oldVersion', { version: version(situation.reviewedVersion) })}
          actions={button}
        >
          <p>{say('oldVersionDo', { newest: version(situation.approvedVersion) })}</p>
        </Banner>
      )}
    </CommitArea>
  );
}
