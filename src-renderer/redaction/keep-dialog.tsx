import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CodeList } from '../ui/code-list.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';

const PICKS = ['notPerson', 'published', 'duty', 'consented', 'other'] as const;
type Pick = (typeof PICKS)[number];
/** A usual reason, and one's own words. */
interface Why {
  readonly pick: Pick | null;
  readonly words: string;
}

/** A registered name may stay only with a reason on record: one of the usual ones by its digit, or one's own words. */
export function KeepDialog({
  text,
  place,
  onKeep,
  onClose,
}: {
  text: string;
  /** The candidate: a reason that was begun for one never turns up under another. */
  place: string;
  onKeep: (reason: string) => void;
  onClose: () => void;
}) {
  const say = useText('redaction');
  const sayUi = useText('ui');
  const draft = useDraftedValue<Why>(`${say('keepDraft')}#${place}`, { pick: null, words: '' });
  const { pick, words } = draft.value;
  const [isAsked, setAsked] = useState(false);
  const reason = [pick && pick !== 'other' ? say(`keepPicks.${pick}`) : '', words.trim()]
    .filter((part) => part !== '')
    .join('　');
  const close = () => {
    draft.settle();
    onClose();
  };
  const keep = () => {
    setAsked(true);
    if (reason === '' || reason.length > 300) return;
    onKeep(reason);
    close();
  };
  return (
    <CommitArea onCommit={keep}>
      <Dialog
        title={say('keepTitle', { text })}
        isOpen
        onClose={close}
        isKept={words.trim() !== ''}
        width="narrow"
        actions={
          <>
            <Button variant="outline" onPress={close}>
              {sayUi('cancel')}
            </Button>
            <Button keys="Ctrl+Enter" onPress={keep}>
              {say('keepConfirm')}
            </Button>
          </>
        }
      >
        {draft.banner}
        <p>{say('keepLead')}</p>
        <CodeList<Pick>
          label={say('keepPick')}
          options={PICKS.map((value) => ({ value, label: say(`keepPicks.${value}`) }))}
          value={pick}
          onPick={(value) => draft.change({ pick: value, words })}
          autoFocus
          error={isAsked && reason === '' ? say('keepMissing') : undefined}
        />
        <TextField
          label={say('keepFree')}
          help={say('keepFreeHelp')}
          value={words}
          onChange={(value) => draft.change({ pick, words: value })}
          isRequired={pick === 'other'}
          error={reason.length > 300 ? sayUi('reasonTooLong', { limit: 300 }) : undefined}
        />
      </Dialog>
    </CommitArea>
  );
}
