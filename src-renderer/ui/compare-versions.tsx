import { useState } from 'react';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { CommitArea } from './commit-area.tsx';
import { Dialog } from './dialog.tsx';
import type { Difference, Side } from './differences.ts';
import { RadioGroup } from './radio-group.tsx';
import { useShortcut } from './shortcuts.ts';

/** 競合: shows where two versions differ and lets the user choose for each field; nothing is overwritten unseen. */
export function CompareVersions({
  differences,
  onSave,
  onClose,
}: {
  differences: readonly Difference[];
  /** Closes the window when it resolves; a refusal is shown. */
  onSave: (chosen: ReadonlyMap<string, Side>) => Promise<unknown>;
  onClose: () => void;
}) {
  const say = useText('compare');
  const inWords = useErrorText();
  const [picked, setPicked] = useState<ReadonlyMap<string, Side>>(new Map());
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const sideOf = (difference: Difference): Side | null => picked.get(difference.key) ?? difference.preset;
  const inOrder = differences.toSorted((a, b) => Number(a.preset !== null) - Number(b.preset !== null));
  const open = differences.filter((difference) => sideOf(difference) === null).length;

  const pickAll = (side: Side) => setPicked(new Map(differences.map(({ key }) => [key, side])));
  const save = async () => {
    setAsked(true);
    if (open > 0) return;
    try {
      await onSave(new Map(differences.map((difference) => [difference.key, sideOf(difference) ?? 'theirs'])));
      onClose();
    } catch (error) {
      setRefusal(error);
    }
  };
  useShortcut({ keys: 'Ctrl+Enter', label: say('save'), run: () => void save() });

  return (
    <CommitArea onCommit={() => void save()}>
      <Dialog
        title={say('title')}
        isOpen
        isKept
        onClose={onClose}
        width="wide"
        actions={
          <>
            <Button variant="outline" onPress={onClose}>
              {say('cancel')}
            </Button>
            <Button keys="Ctrl+Enter" onPress={() => void save()}>
              {say('save')}
            </Button>
          </>
        }
      >
        <p>{differences.length === 0 ? say('same') : say('lead')}</p>
        {isAsked && open > 0 && <Banner tone="error" title={say('open', { count: open })} level="p" />}
        {refusal !== null && <Banner tone="error" title={inWords(refusal).title} level="p" />}
        {differences.length > 1 && (
          <div className="flex flex-wrap gap-3">
            <Button variant="outline" size="sm" onPress={() => pickAll('mine')}>
              {say('allMine')}
            </Button>
            <Button variant="outline" size="sm" onPress={() => pickAll('theirs')}>
              {say('allTheirs')}
            </Button>
          </div>
        )}
        <ul className="flex flex-col">
          {inOrder.map((difference) => (
            <li key={difference.key} className="flex flex-col gap-1 border-b border-line py-3 last:border-b-0">
              {difference.preset === null && (
                <span>
                  <Chip tone="warning" icon="warning">
                    {say('both')}
                  </Chip>
                </span>
              )}
              <RadioGroup<Side>
                label={difference.label}
                isInline
                value={sideOf(difference)}
                onChange={(side) => setPicked(new Map(picked).set(difference.key, side))}
                options={(['mine', 'theirs'] as const).map((side) => ({
                  value: side,
                  label: say(side),
                  help: <span className="whitespace-pre-wrap">{difference[side] || say('empty')}</span>,
                }))}
                {...(isAsked && sideOf(difference) === null ? { error: say('both') } : {})}
              />
            </li>
          ))}
        </ul>
      </Dialog>
    </CommitArea>
  );
}
