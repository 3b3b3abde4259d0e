import { useState } from 'react';
import type { CorrectionRound } from '../../src-main/contract/correction.ts';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { api } from '../api.ts';
import { headingText, paperSections } from '../frame/minutes-sections.ts';
import { useText } from '../text/use-text.ts';
import { CommitDialog } from '../ui/commit-dialog.tsx';
import { Select } from '../ui/select.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';
import { useCommandOf } from '../use-operation.ts';
import { isDay } from './day.ts';
import { type Received, ReceivedFields, useReceived } from './received-fields.tsx';

/** What is entered of one answer. */
interface Entry {
  readonly organizationId: string;
  readonly blockId: string;
  readonly quoted: string;
  readonly proposed: string;
  readonly remark: string;
  /** Chosen of when and how. */
  readonly received: Partial<Received>;
}

/** 申出を記録する: from whom, against which paragraph, what stands there and what should stand there. */
export function EntryDialog({
  round,
  blocks,
  names,
  onClose,
}: {
  round: CorrectionRound;
  blocks: readonly MinutesBlock[];
  names: ReadonlyMap<string, string>;
  onClose: () => void;
}) {
  const say = useText('correction');
  const enter = useCommandOf(api.correction.enter);
  const draft = useDraftedValue<Entry>(`${say('enter')}#${round.id}`, {
    organizationId: round.organizationIds[0] ?? '',
    blockId: blocks.find(({ isDrawn, text }) => !isDrawn && text !== '')?.id ?? '',
    quoted: '',
    proposed: '',
    remark: '',
    received: {},
  });
  const { received: chosen, ...entry } = draft.value;
  const { organizationId, blockId, quoted, proposed, remark } = entry;
  const change = (part: Partial<Entry>) => draft.change({ ...draft.value, ...part });
  const { received, today } = useReceived(chosen);
  const [isAsked, setAsked] = useState(false);
  const block = blocks.find(({ id }) => id === blockId);
  const close = () => {
    draft.settle();
    onClose();
  };
  const commit = async () => {
    setAsked(true);
    if (!isDay(received.receivedOn) || !block || organizationId === '' || enter.isRunning) return;
    try {
      await enter.run({
        roundId: round.id,
        ...entry,
        ...received,
      });
      sayInStatus(say('entered'));
      close();
    } catch {
      // The refusal stands above the fields; everything typed is still there.
    }
  };
  return (
    <CommitDialog
      title={say('enter')}
      isKept={`${quoted}${proposed}${remark}` !== ''}
      onClose={close}
      width="wide"
      onCommit={() => void commit()}
      commitLabel={say('save')}
      isRunning={enter.isRunning}
      refusal={enter.error}
    >
      {draft.banner}
      <div className="grid grid-cols-2 gap-4">
        <Select<string>
          label={say('organization')}
          value={organizationId}
          onChange={(value) => change({ organizationId: value })}
          options={round.organizationIds.map((value) => ({ value, label: names.get(value) ?? '' }))}
        />
        <Select<string>
          label={say('block')}
          value={blockId}
          onChange={(value) => change({ blockId: value })}
          options={blockOptions(blocks)}
          error={isAsked && !block ? say('choose') : undefined}
        />
      </div>
      {block && (
        <section aria-label={say('blockText')} className="flex flex-col gap-1">
          <h3 className="text-[0.875rem] font-700">{say('blockText')}</h3>
          <p
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
            tabIndex={0}
            className="focus-mark-inside max-h-28 overflow-y-auto rounded-8 border border-line bg-canvas px-3 py-2 whitespace-pre-wrap leading-relaxed select-text"
          >
            {block.text}
          </p>
        </section>
      )}
      <div className="grid grid-cols-2 gap-4">
        <TextArea
          label={say('quoted')}
          help={say('quotedHelp')}
          rows={2}
          value={quoted}
          onChange={(text) => change({ quoted: text })}
        />
        <TextArea
          label={say('proposed')}
          help={say('proposedHelp')}
          rows={2}
          value={proposed}
          onChange={(text) => change({ proposed: text })}
        />
      </div>
      <div className="grid grid-cols-[auto_10rem_minmax(0,1fr)] gap-4">
        <ReceivedFields
          received={received}
          today={today}
          onChange={(part) => change({ received: { ...chosen, ...part } })}
          isAsked={isAsked}
        />
        <TextField label={say('remark')} value={remark} onChange={(text) => change({ remark: text })} maxLength={400} />
      </div>
    </CommitDialog>
  );
}

/** Paragraphs with a text, typed ones first under each heading. */
function blockOptions(blocks: readonly MinutesBlock[]): { value: string; label: string }[] {
  return paperSections(blocks).flatMap(({ heading, groups }) =>
    groups
      .flatMap((group) => (group.kind === 'text' ? [group.block] : group.blocks))
      .filter(({ text, isDrawn }) => text !== '' || !isDrawn)
      .map(({ id, label }) => ({ value: id, label: `${headingText(heading)}／${label}` })),
  );
}
