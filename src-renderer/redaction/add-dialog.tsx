import { useState } from 'react';
import { POLICY_KINDS, type PolicyKind } from '../../src-main/contract/redaction-policy.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { CodeList } from '../ui/code-list.tsx';
import { CommitArea } from '../ui/commit-area.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';
import type { GroundChoice } from './use-words.ts';

/** The kind of thing that was added; `reviewer` when nobody says. */
export type AddedType = PolicyKind | 'reviewer';
const TYPES: readonly AddedType[] = ['reviewer', ...POLICY_KINDS.filter((kind) => kind !== 'other')];

/** How words are added by hand. */
export interface HowAdded {
  readonly ground: string;
  readonly reason: string;
  readonly isForAll: boolean;
  readonly type: AddedType;
}

/** 手で追加: the words selected, the ground by its digit, their kind, and whether they go everywhere. */
export function AddDialog({
  text,
  place,
  places,
  grounds,
  onAdd,
  onClose,
}: {
  text: string;
  /** Where they stand: what was typed for one place never turns up at another. */
  place: string;
  /** In how many places the very same characters stand. */
  places: number;
  grounds: readonly GroundChoice[];
  /** Resolves with false when refused; the window stays then. */
  onAdd: (how: HowAdded) => Promise<boolean>;
  onClose: () => void;
}) {
  const say = useText('redaction');
  const sayUi = useText('ui');
  const draft = useDraftedValue<HowAdded>(`${say('addTitle')}#${place}`, {
    ground: grounds[0]?.id ?? '',
    reason: '',
    isForAll: isWord(text),
    type: 'reviewer',
  });
  const { ground, reason, isForAll, type } = draft.value;
  const change = (part: Partial<HowAdded>) => draft.change({ ...draft.value, ...part });
  const [isRunning, setRunning] = useState(false);
  const close = () => {
    draft.settle();
    onClose();
  };
  const add = async () => {
    if (isRunning || reason.length > 300) return;
    setRunning(true);
    const isDone = await onAdd({ ...draft.value, reason: reason.trim() });
    setRunning(false);
    if (isDone) close();
  };
  return (
    <CommitArea onCommit={() => void add()}>
      <Dialog
        title={say('addTitle')}
        isOpen
        onClose={close}
        isKept={reason.trim() !== ''}
        width="medium"
        actions={
          <>
            <Button variant="outline" onPress={close}>
              {sayUi('cancel')}
            </Button>
            <Button keys="Ctrl+Enter" isPending={isRunning} onPress={() => void add()}>
              {say('addConfirm')}
            </Button>
          </>
        }
      >
        {draft.banner}
        <div>
          <p className="text-[0.875rem] text-muted">{say('addText')}</p>
          <p className="max-h-32 overflow-y-auto text-[1.125rem] font-700 whitespace-pre-wrap">{text}</p>
        </div>
        <CodeList
          label={say('ground')}
          options={grounds.map(({ id, digit, label }) => ({
            value: id,
            code: digit,
            label: say('groundOf', { id, label }),
          }))}
          value={ground}
          onPick={(value) => change({ ground: value })}
          columns={2}
          autoFocus
        />
        <div className="grid grid-cols-2 items-end gap-x-5">
          <Select
            label={say('addKind')}
            help={say('addKindHelp')}
            options={TYPES.map((value) => ({
              value,
              label: say(`policyKinds.${value === 'reviewer' ? 'other' : value}`),
            }))}
            value={type}
            onChange={(value) => change({ type: value })}
          />
          <CheckBox isSelected={isForAll} onChange={(value) => change({ isForAll: value })}>
            {places > 1 ? say('addEverywhereCount', { count: places }) : say('addEverywhere')}
          </CheckBox>
        </div>
        <TextField
          label={say('addReason')}
          help={say('addReasonHelp')}
          value={reason}
          onChange={(value) => change({ reason: value })}
          error={reason.length > 300 ? sayUi('reasonTooLong', { limit: 300 }) : undefined}
        />
      </Dialog>
    </CommitArea>
  );
}

/** Whether a selection is a word that may be meant everywhere; a lone letter or a mark of punctuation is not. */
function isWord(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}
