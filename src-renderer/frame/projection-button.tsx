import { useMemo, useState } from 'react';
import { PROJECTION_MINUTES } from '../../src-main/contract/projection.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

/** 投影する: where the window is kept out of screen captures, the way to show it in the meeting room all the same. */
export function ProjectionButton() {
  const say = useText('app');
  const mayAllow = useMay(api.access.allowProjection);
  const [isOpen, setOpen] = useState(false);
  const commands = useMemo(
    () =>
      mayAllow
        ? [{ id: 'projection', label: say('projection.open'), group: say('screens'), run: () => setOpen(true) }]
        : [],
    [mayAllow, say],
  );
  useCommands(commands);
  if (!mayAllow) return null;
  return (
    <>
      <Button variant="text" size="xs" icon="eye" onPress={() => setOpen(true)}>
        {say('projection.open')}
      </Button>
      {isOpen && <ProjectionDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function ProjectionDialog({ onClose }: { onClose: () => void }) {
  const say = useText('app');
  const allow = useCommandOf(api.access.allowProjection);
  const [minutes, setMinutes] = useState<string>(String(PROJECTION_MINUTES[1]));
  const [refusal, setRefusal] = useState<unknown>(null);
  const commit = async () => {
    try {
      await allow.run({ minutes: Number(minutes) });
      sayInStatus(say('projection.begun', { minutes }));
      onClose();
    } catch (error) {
      setRefusal(error);
    }
  };
  return (
    <CommitDialog
      title={say('projection.title')}
      width="narrow"
      onClose={onClose}
      onCommit={() => void commit()}
      commitLabel={say('projection.commit')}
      commitIcon="eye"
      isRunning={allow.isRunning}
      refusal={refusal}
    >
      <p>{say('projection.lead')}</p>
      <RadioGroup
        label={say('projection.howLong')}
        value={minutes}
        onChange={setMinutes}
        isInline
        options={PROJECTION_MINUTES.map((value) => ({
          value: String(value),
          label: say('projection.minutes', { minutes: value }),
        }))}
      />
      <p>{say('projection.note')}</p>
    </CommitDialog>
  );
}
