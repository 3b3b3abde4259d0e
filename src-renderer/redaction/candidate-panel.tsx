import { memo, useCallback } from 'react';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Chip, type ChipTone } from '../ui/chip.tsx';
import { CandidateList } from './candidate-list.tsx';
import { ExtentCard } from './extent-card.tsx';
import { GroundKeys } from './ground-keys.tsx';
import { ReasonLine } from './reason-line.tsx';
import { chosenSpans } from './review-changes.ts';
import type { Desk, DeskSteps } from './use-desk.ts';
import { type GroundChoice, typeWord } from './use-words.ts';

const KIND_TONES: { readonly [S in RedactionSpan['source']]: ChipTone } = {
  register: 'accent',
  pattern: 'accent',
  guess: 'plain',
  reviewer: 'plain',
};
const DECISION_TONES: { readonly [D in RedactionSpan['decision']]: ChipTone } = {
  undecided: 'warning',
  removed: 'error',
  kept: 'success',
};

/** Beside the text: the candidate at hand with everything that can be done to it, and the list of all. */
export function CandidatePanel({ desk, grounds }: { desk: Desk; grounds: readonly GroundChoice[] }) {
  const say = useText('redaction');
  const { selected, isOpen, extent, steps } = desk;
  const pick = useCallback((id: string) => steps.remove(false, id), [steps]);
  return (
    <aside data-pane="candidate" className="flex min-h-0 flex-col gap-3 overflow-y-auto">
      <section
        aria-label={say('current')}
        data-keeps-focus=""
        className="flex flex-col gap-2 rounded-8 border border-line bg-surface p-3"
      >
        {!selected && <p className="text-[0.9375rem] text-muted">{say('noCandidates')}</p>}
        {selected && extent && <ExtentCard desk={desk} extent={extent} />}
        {selected && !extent && (
          <>
            <Facts span={selected} desk={desk} />
            {selected.type === 'omitted' ? (
              <p className="text-[0.8125rem] leading-snug">
                {say('shownAs', { shown: selected.shown ?? '' })}
                <span className="block pt-1 text-muted">{say('omittedNote')}</span>
              </p>
            ) : (
              <ReasonLine
                span={selected}
                isOpen={isOpen}
                onWrite={(reason) => desk.remove(false, selected.ground, reason)}
              />
            )}
            {isOpen && selected.type !== 'omitted' && (
              <>
                <OneKeys steps={desk.steps} />
                <GroundKeys grounds={grounds} value={selected.ground} onPick={pick} />
                <AllKeys steps={desk.steps} />
              </>
            )}
          </>
        )}
      </section>
      <CandidateList desk={desk} />
    </aside>
  );
}

/** 伏せる・残す for the candidate at hand. */
const OneKeys = memo(function OneKeys({ steps }: { steps: DeskSteps }) {
  const say = useText('redaction');
  return (
    <div className="grid grid-cols-2 gap-1.5">
      <Button size="sm" keys="A" onPress={() => steps.remove(false)}>
        {say('remove')}
      </Button>
      <Button size="sm" variant="outline" keys="R" onPress={() => steps.keep(false)}>
        {say('keep')}
      </Button>
    </div>
  );
});

/** The same wherever the same words stand. */
const AllKeys = memo(function AllKeys({ steps }: { steps: DeskSteps }) {
  const say = useText('redaction');
  return (
    <div className="grid grid-cols-1 gap-1">
      <Button size="xs" variant="outline" keys="Shift+A" onPress={() => steps.remove(true)}>
        {say('removeAll')}
      </Button>
      <Button size="xs" variant="outline" keys="Shift+R" onPress={() => steps.keep(true)}>
        {say('keepAll')}
      </Button>
    </div>
  );
});

function Facts({ span, desk }: { span: RedactionSpan; desk: Desk }) {
  const say = useText('redaction');
  const { review } = desk.live;
  const place = desk.counted.indexOf(span) + 1;
  const same = chosenSpans(review, span.id, true).length;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-1">
        <Chip tone={DECISION_TONES[span.decision]}>{say(`decision.${span.decision}`)}</Chip>
        {span.type !== 'omitted' && <Chip tone={KIND_TONES[span.source]}>{say(`kind.${span.source}`)}</Chip>}
        <Chip>{typeWord(say, span.type)}</Chip>
      </div>
      <p className="text-[1.0625rem] leading-snug font-700 whitespace-pre-wrap">{span.text}</p>
      <p className="text-[0.8125rem] text-muted">
        {say('place', { at: place, total: desk.counted.length })}　{say('sameText', { count: same })}
      </p>
      {span.decision === 'kept' && span.reason !== '' && (
        <p className="text-[0.875rem]">{say('keptBecause', { reason: span.reason })}</p>
      )}
    </div>
  );
}
