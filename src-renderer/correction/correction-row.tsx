import type { Correction } from '../../src-main/contract/correction.ts';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import { headingText, paperSections } from '../frame/minutes-sections.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { TrackedText } from '../ui/tracked-text.tsx';

const TONES = { accepted: 'success', refused: 'error', withdrawn: 'plain' } as const;

/** One correction as a tracked change, with what became of it. */
export function CorrectionRow({
  correction,
  blocks,
  organization,
  mayDecide,
  onAccept,
  onReword,
  onRefuse,
  onWithdraw,
}: {
  correction: Correction;
  blocks: readonly MinutesBlock[];
  organization: string;
  mayDecide: boolean;
  onAccept: () => void;
  /** Null where the text follows its records. */
  onReword: (() => void) | null;
  onRefuse: () => void;
  onWithdraw: () => void;
}) {
  const say = useText('correction');
  const dates = useDates();
  const { decision, quoted, proposed } = correction;
  const taken = decision?.wording ?? proposed;
  return (
    <li
      {...(decision === null ? { 'data-undecided': '' } : {})}
      className="flex flex-col gap-2 border-b border-line px-4 py-3 last:border-b-0"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.875rem]">
        {decision === null ? (
          <Chip tone="warning">{say('waiting')}</Chip>
        ) : (
          <Chip tone={TONES[decision.outcome]}>{say(`outcomes.${decision.outcome}`)}</Chip>
        )}
        <span className="font-700">{organization}</span>
        <span className="text-muted">{placeOf(blocks, correction.blockId)}</span>
        <span className="ml-auto text-muted">
          {say('received', {
            date: dates.short(correction.receivedOn),
            medium: say(`media.${correction.medium}`),
          })}
        </span>
      </div>
      <p className="leading-relaxed">
        {quoted === '' && <span className="text-[0.875rem] text-muted">{say('addition')} </span>}
        <TrackedText
          pieces={[
            ...(quoted === '' ? [] : [{ kind: 'removed' as const, text: quoted }]),
            ...(taken === '' ? [] : [{ kind: 'inserted' as const, text: taken }]),
          ]}
        />
      </p>
      {taken !== proposed && <p className="text-[0.875rem]">{say('proposedWas', { text: proposed })}</p>}
      {correction.remark !== '' && <p className="text-[0.875rem]">{say('remarkIs', { remark: correction.remark })}</p>}
      {decision !== null && decision.reason !== '' && (
        <p className="text-[0.875rem]">{say('reason', { reason: decision.reason })}</p>
      )}
      {decision === null && mayDecide && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" icon="check" onPress={onAccept}>
            {say('accept')}
          </Button>
          {onReword && (
            <Button size="sm" variant="outline" onPress={onReword}>
              {say('reword')}
            </Button>
          )}
          <Button size="sm" variant="outline" onPress={onRefuse}>
            {say('refuse')}
          </Button>
          <Button size="sm" variant="text" onPress={onWithdraw}>
            {say('withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Heading and name of the paragraph, as far as it still stands in the minutes. */
function placeOf(blocks: readonly MinutesBlock[], blockId: string): string {
  for (const { heading, groups } of paperSections(blocks))
    for (const group of groups)
      for (const block of group.kind === 'text' ? [group.block] : group.blocks)
        if (block.id === blockId) return `${headingText(heading)}／${block.label}`;
  return '';
}
