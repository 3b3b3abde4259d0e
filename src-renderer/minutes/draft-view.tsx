import { type ReactNode, useState } from 'react';
import type { MeetingDetail } from '../../src-main/contract/meeting.ts';
import type { Minutes } from '../../src-main/contract/minutes.ts';
import { fillPhrase } from '../../src-main/contract/phrase.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { LinkButton } from '../ui/link.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import { flushAutosaves } from '../ui/use-autosave.ts';
import { useCommandOf } from '../use-operation.ts';
import { type Approval, ApproveDialog } from './approve-dialog.tsx';
import { MinutesDocument } from './minutes-document.tsx';
import { Outline } from './outline.tsx';
import { phraseSubject } from './phrase-subject.ts';
import { StatementSummary } from './statement-summary.tsx';
import { useDraft } from './use-draft.ts';
import { useStatements } from './use-statements.ts';
import { Versions } from './versions.tsx';

/** The draft: discussion to type, facts to read, and the two things that can be done with the whole. */
export function DraftView({
  minutes,
  meeting,
  earlier,
  reopenReason,
  handout,
}: {
  minutes: Minutes;
  meeting: MeetingDetail;
  earlier: Parameters<typeof Versions>[0]['earlier'];
  reopenReason: string;
  /** Button that hands out a part of the minutes. */
  handout: ReactNode;
}) {
  const say = useText('minutes');
  const inWords = useErrorText();
  const mayApprove = useMay(api.minutes.approve);
  const statements = useStatements(minutes.meetingId);
  const draft = useDraft(minutes, statements.refetch);
  const redraw = useCommandOf(api.minutes.draft);
  const approve = useCommandOf(api.minutes.approve);
  // What was typed on this screen is saved without asking for everything anew; the window wants the newest text.
  const [asked, setAsked] = useState<Minutes | null>(null);

  const drawAnew = async () => {
    if (redraw.isRunning) return;
    await flushAutosaves();
    try {
      await redraw.run({ meetingId: minutes.meetingId });
      sayInStatus(say('madeAgain'));
    } catch {
      // The refusal stands in `redraw.error`, above the sheet.
    }
  };
  const ask = async () => {
    await flushAutosaves();
    const newest = await api.minutes.get({ meetingId: minutes.meetingId }).catch(() => null);
    setAsked(newest?.minutes ?? minutes);
    statements.refetch();
  };
  const confirm = async ({ confirmedById, unlinkedReason }: Approval) => {
    await approve.run({ id: minutes.id, revision: draft.revision(), confirmedById, unlinkedReason });
    sayInStatus(say('approve.done', { version: say('version', { number: minutes.versionNumber }) }));
  };
  useShortcut({
    keys: 'Ctrl+Enter',
    label: say('approve.open'),
    run: () => void ask(),
    isActive: mayApprove && asked === null,
  });

  return (
    <CommitArea onCommit={mayApprove && asked === null ? () => void ask() : null} className="flex flex-col gap-4">
      {redraw.error && <Banner tone="error" title={inWords(redraw.error).title} />}
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 text-[0.9375rem] text-muted">
          {!mayApprove && <span className="font-700 text-text">{say('askChair')} </span>}
          {say('lead')}
        </p>
        {handout}
        <Button
          variant="outline"
          size="sm"
          icon="undo"
          isPending={redraw.isRunning}
          onPress={() => void drawAnew()}
          aria-describedby="make-again-help"
        >
          {say('makeAgain')}
        </Button>
        <span id="make-again-help" className="sr-only">
          {say('makeAgainHelp')}
        </span>
        <LinkButton to={`meetings/${minutes.meetingId}/corrections`} variant="outline" size="sm" icon="edit">
          {say('toCorrections')}
        </LinkButton>
        {mayApprove && (
          <Button size="sm" icon="check" keys="Ctrl+Enter" onPress={() => void ask()}>
            {say('approve.open')}
          </Button>
        )}
      </div>
      {reopenReason !== '' && (
        <Banner tone="info" title={say('reopened.title')} level="p">
          <p>{reopenReason}</p>
        </Banner>
      )}
      <StatementSummary
        unlinked={statements.unlinked}
        total={statements.all.filter(({ state }) => state !== 'no-fact').length}
      />
      <div className="grid grid-cols-[12rem_minmax(0,1fr)] gap-6">
        <Outline blocks={minutes.blocks} isTyped />
        <div className="flex min-w-0 flex-col gap-6">
          <MinutesDocument
            minutes={minutes}
            title={meeting.title}
            draft={draft}
            statements={statements}
            fill={(text, itemId) => fillPhrase(text, phraseSubject(meeting, minutes.blocks, itemId))}
          />
          <Versions meetingId={minutes.meetingId} shown={minutes.versionNumber} earlier={earlier} />
        </div>
      </div>
      {asked && (
        <ApproveDialog minutes={asked} statements={statements} onApprove={confirm} onClose={() => setAsked(null)} />
      )}
    </CommitArea>
  );
}
