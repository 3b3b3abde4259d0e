import { useState } from 'react';
import type { Minutes, MinutesRecord, Statement } from '../../src-main/contract/minutes.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { Link } from '../ui/link.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

const NO_FACT = 'no-fact';

/** 記録に結ぶ: one of the records of the item, or the word that the sentence states no fact; or the way to record it now. */
export function LinkDialog({
  minutes,
  statement,
  records,
  onClose,
}: {
  minutes: Minutes;
  statement: Statement;
  records: readonly MinutesRecord[];
  onClose: () => void;
}) {
  const say = useText('minutes');
  const link = useCommandOf(api.minutes.link);
  const unlink = useCommandOf(api.minutes.unlink);
  const itemId = minutes.blocks.find(({ id }) => id === statement.blockId)?.agendaItemId ?? null;
  const [chosen, setChosen] = useState<string | null>(
    statement.recordId ?? (statement.state === 'no-fact' ? NO_FACT : null),
  );
  const [isAsked, setAsked] = useState(false);
  const near = records.filter(({ agendaItemId }) => agendaItemId === itemId || agendaItemId === null);
  const about = { id: minutes.id, blockId: statement.blockId, sentence: statement.text };
  const refusal = link.error ?? unlink.error;
  const save = async () => {
    setAsked(true);
    if (chosen === null || link.isRunning) return;
    try {
      await link.run({ ...about, recordId: chosen === NO_FACT ? null : chosen });
      sayInStatus(say(chosen === NO_FACT ? 'statements.declared' : 'statements.tied'));
      onClose();
    } catch {
      // The refusal stands above the choices.
    }
  };
  const takeBack = async () => {
    try {
      await unlink.run(about);
      sayInStatus(say('statements.untied'));
      onClose();
    } catch {
      // The refusal stands above the choices.
    }
  };
  return (
    <CommitDialog
      title={say('statements.dialog')}
      onClose={onClose}
      width="wide"
      onCommit={() => void save()}
      commitLabel={say('statements.save')}
      commitIcon="check"
      isRunning={link.isRunning}
      refusal={refusal}
      otherActions={
        statement.isByHand && (
          <Button variant="text" onPress={() => void takeBack()}>
            {say('statements.untie')}
          </Button>
        )
      }
    >
      {/* It stays in sight while a long list of records is gone through. */}
      <blockquote className="sticky -top-3 z-10 border-l-4 border-edge bg-canvas px-4 py-2 leading-relaxed">
        {statement.text}
      </blockquote>
      <div className="[&_*]:scroll-mt-20">
        <RadioGroup<string>
          label={say('statements.choose')}
          value={chosen}
          onChange={setChosen}
          options={[
            ...near.map((record) => ({ value: record.id, label: record.label, help: record.text })),
            { value: NO_FACT, label: say('statements.noFactChoice'), help: say('statements.noFactHelp') },
          ]}
          {...(isAsked && chosen === null ? { error: say('statements.chooseOne') } : {})}
        />
      </div>
      <p className="text-[0.875rem]">
        {say('statements.missing')}{' '}
        <Link to={`meetings/${minutes.meetingId}/session${itemId === null ? '' : `?item=${itemId}`}`}>
          {say('statements.recordNow')}
        </Link>
      </p>
    </CommitDialog>
  );
}
