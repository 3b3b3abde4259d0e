import { useState } from 'react';
import type { Correction, CorrectionRound } from '../../src-main/contract/correction.ts';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Section } from '../ui/page-header.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { AnswersListDialog } from './answers-list-dialog.tsx';
import { CorrectionRow } from './correction-row.tsx';
import { WordingDialog } from './wording-dialog.tsx';

/** One round: deadline, who has answered, and each correction with its decision. */
export function RoundView({
  meetingId,
  round,
  blocks,
  names,
  isDraft,
}: {
  meetingId: string;
  round: CorrectionRound;
  blocks: readonly MinutesBlock[];
  names: ReadonlyMap<string, string>;
  isDraft: boolean;
}) {
  const say = useText('correction');
  const dates = useDates();
  const inWords = useErrorText();
  const decide = useCommandOf(api.correction.decide);
  const close = useCommandOf(api.correction.close);
  const [rewording, setRewording] = useState<Correction | null>(null);
  const [isListing, setListing] = useState(false);
  const [isAnswering, setAnswering] = useState(false);
  const [refusing, setRefusing] = useState<Correction | null>(null);
  const isRunning = round.closedAt === null;
  const undecided = round.corrections.filter(({ decision }) => decision === null).length;
  const answered = new Set([...round.answers, ...round.corrections].map(({ organizationId }) => organizationId));
  const waiting = round.organizationIds.filter((id) => !answered.has(id));
  useShortcut({
    keys: 'A',
    label: say('answer'),
    run: () => setAnswering(true),
    isActive: isRunning && isDraft && waiting.length > 0 && !isAnswering,
  });
  useShortcut({ keys: 'G', label: say('next'), run: nextUndecided, isActive: isRunning && undecided > 0 });
  const settle = async (correction: Correction, outcome: 'accepted' | 'withdrawn') => {
    try {
      await decide.run({ id: correction.id, outcome });
      sayInStatus(say(outcome));
    } catch {
      // The refusal stands above the list.
    }
  };
  const end = async () => {
    try {
      await close.run({ id: round.id });
      sayInStatus(say('closeDone'));
    } catch {
      // The refusal stands above the list.
    }
  };
  const refusal = decide.error ?? close.error;
  return (
    <Section
      title={say('round', { date: dates.moment(round.openedAt) })}
      actions={
        <>
          <Button size="sm" variant="text" icon="upload" onPress={() => setListing(true)}>
            {say('list.open')}
          </Button>
          {isRunning && isDraft && waiting.length > 0 && (
            <Button size="sm" variant="outline" keys="A" onPress={() => setAnswering(true)}>
              {say('answer')}
            </Button>
          )}
          {isRunning && isDraft && (
            <Button size="sm" variant="outline" icon="check" isPending={close.isRunning} onPress={() => void end()}>
              {say('close')}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-2">
        {round.closedAt === null ? (
          <Chip tone="accent">{say('running')}</Chip>
        ) : (
          <Chip tone="success" icon="check">
            {say('closed', { date: dates.moment(round.closedAt) })}
          </Chip>
        )}
        <Chip>{say('due', { date: dates.short(round.dueOn) })}</Chip>
        {round.organizationIds.map((id) => {
          const count = round.corrections.filter(({ organizationId }) => organizationId === id).length;
          const name = names.get(id) ?? '';
          const none = round.answers.find(({ organizationId }) => organizationId === id);
          const isWaiting = waiting.includes(id);
          return (
            <Chip
              key={id}
              {...(isWaiting ? { icon: 'clock' as const } : { tone: 'success' as const, icon: 'check' as const })}
            >
              {none
                ? say('answeredNone', { name, date: dates.short(none.receivedOn) })
                : isWaiting
                  ? say('noAnswer', { name })
                  : say('answers', { name, count: String(count) })}
            </Chip>
          );
        })}
      </div>
      {refusal && !refusing && (
        <Banner tone="error" title={inWords(refusal).title}>
          {inWords(refusal).details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
        </Banner>
      )}
      {undecided > 0 && <Banner tone="warning" title={say('undecided', { count: undecided })} level="p" />}
      {round.corrections.length === 0 ? (
        <p className="text-muted">{say('noCorrections')}</p>
      ) : (
        <ul className="flex flex-col rounded-8 border border-line bg-surface">
          {round.corrections.map((correction) => (
            <CorrectionRow
              key={correction.id}
              correction={correction}
              blocks={blocks}
              organization={names.get(correction.organizationId) ?? ''}
              mayDecide={isRunning && isDraft}
              onAccept={() => void settle(correction, 'accepted')}
              onWithdraw={() => void settle(correction, 'withdrawn')}
              onReword={isTyped(blocks, correction) ? () => setRewording(correction) : null}
              onRefuse={() => setRefusing(correction)}
            />
          ))}
        </ul>
      )}
      {isAnswering && (
        <AnswerDialog round={round} waiting={waiting} names={names} onClose={() => setAnswering(false)} />
      )}
      {isListing && (
        <AnswersListDialog meetingId={meetingId} round={round} names={names} onClose={() => setListing(false)} />
      )}
      {rewording && <WordingDialog correction={rewording} onClose={() => setRewording(null)} />}
      <ReasonDialog
        title={say('refuseTitle')}
        isOpen={refusing !== null}
        onClose={() => setRefusing(null)}
        confirmLabel={say('refuse')}
        reasonLabel={say('refuseReason')}
        maxLength={400}
        onConfirm={async (reason) => {
          await decide.run({ id: refusing?.id ?? '', outcome: 'refused', reason });
          sayInStatus(say('refused'));
        }}
      />
    </Section>
  );
}

/** Text drawn from records is put right in its record, not here. */
const isTyped = (blocks: readonly MinutesBlock[], { blockId }: Correction): boolean =>
  blocks.some(({ id, isDrawn }) => id === blockId && !isDrawn);

/** The first button of the next undecided correction. */
function nextUndecided(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-undecided]')];
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[(now + 1) % rows.length];
  next?.querySelector('button')?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
