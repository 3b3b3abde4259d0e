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
import { useDraftedText } from '../ui/use-drafted-text.tsx';
import { useCommandOf } from '../use-operation.ts';
import { isDay } from './day.ts';
import { ReceivedFields, useReceived } from './received-fields.tsx';

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
  const [organizationId, setOrganization] = useState(round.organizationIds[0] ?? '');
  const [blockId, setBlock] = useState(blocks.find(({ isDrawn, text }) => !isDrawn && text !== '')?.id ?? '');
  const quoted = useDraftedText(`${say('quoted')}#${round.id}`);
  const proposed = useDraftedText(`${say('proposed')}#${round.id}`);
  const remark = useDraftedText(`${say('remark')}#${round.id}`);
  const texts = [quoted, proposed, remark];
  const receipt = useReceived(`${say('receivedOn')}#${round.id}`);
  const [isAsked, setAsked] = useState(false);
  const block = blocks.find(({ id }) => id === blockId);
  const commit = async () => {
    setAsked(true);
    if (!isDay(receipt.received.receivedOn) || !block || organizationId === '' || enter.isRunning) return;
    try {
      await enter.run({
        roundId: round.id,
        organizationId,
        blockId,
        quoted: quoted.value,
        proposed: proposed.value,
        remark: remark.value,
        ...receipt.received,
      });
      for (const part of [...texts, receipt]) part.settle();
      sayInStatus(say('entered'));
      onClose();
    } catch {
      // The refusal stands above the fields; everything typed is still there.
    }
  };
  return (
    <CommitDialog
      title={say('enter')}
      isKept={texts.some(({ value }) => value !== '')}
      onClose={onClose}
      width="wide"
      onCommit={() => void commit()}
      commitLabel={say('save')}
      isRunning={enter.isRunning}
      refusal={enter.error}
    >
      {[...texts, receipt].find(({ banner }) => banner)?.banner}
      <div className="grid grid-cols-2 gap-4">
        <Select<string>
          label={say('organization')}
          value={organizationId}
          onChange={setOrganization}
          options={round.organizationIds.map((value) => ({ value, label: names.get(value) ?? '' }))}
        />
        <Select<string>
          label={say('block')}
          value={blockId}
          onChange={setBlock}
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
          value={quoted.value}
          onChange={quoted.change}
        />
        <TextArea
          label={say('proposed')}
          help={say('proposedHelp')}
          rows={2}
          value={proposed.value}
          onChange={proposed.change}
        />
      </div>
      <div className="grid grid-cols-[auto_10rem_minmax(0,1fr)] gap-4">
        <ReceivedFields receipt={receipt} isAsked={isAsked} />
        <TextField label={say('remark')} value={remark.value} onChange={remark.change} maxLength={400} />
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
