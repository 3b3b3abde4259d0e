import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../src-main/contract/finding.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fold } from '../ui/fold.tsx';
import { Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useDraftedValue } from '../ui/use-drafted-value.tsx';
import { factsInWords } from './fact-words.ts';
import { FindingEntries } from './finding-entries.tsx';
import { KindGuide } from './kind-guide.tsx';
import { MarkForm, type Review } from './mark-form.tsx';
import { StateChips } from './state-chips.tsx';
import { summaryOf } from './summary.ts';
import type { Words } from './use-words.ts';

/** One finding: what the entries say, how to read it, the entries, and the review. M goes to the note, N to the next. */
export function FindingDialog({
  finding,
  words,
  isMarking,
  next,
  onNext,
  onMarked,
  onClose,
}: {
  finding: Finding;
  words: Words;
  /** Opened in order to be marked. */
  isMarking: boolean;
  next: Finding | null;
  onNext: () => void;
  onMarked: (mark: NonNullable<Finding['mark']>) => void;
  onClose: () => void;
}) {
  const { say, dates } = words;
  const noteBox = useRef<HTMLTextAreaElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const review = useDraftedValue<Review>(`${say('mark')}#${finding.key}`, { state: 'reviewed', note: '' });
  const hasText = review.value.note.trim() !== '';
  const [saved, setSaved] = useState<string | null>(null);
  const { mark } = finding;
  useShortcut({ keys: 'M', label: say('toMark'), run: () => noteBox.current?.focus() });
  useShortcut({ keys: 'N', label: say('next'), run: onNext, isActive: next !== null && !hasText });
  useEffect(() => {
    if (isMarking) noteBox.current?.focus();
  }, [isMarking]);
  useEffect(() => {
    if (saved !== null) done.current?.focus();
  }, [saved]);
  const stateText = (state: 'reviewed' | 'follow-up') => say(`states.${state}`);
  const close = () => {
    if (!hasText) review.settle();
    onClose();
  };
  return (
    <Dialog
      title={say(`kinds.${finding.kind}.title`)}
      isOpen
      onClose={close}
      width="wide"
      isKept={hasText}
      actions={
        <>
          {next && !hasText && (
            <Button variant="outline" keys="N" onPress={onNext}>
              {say('next')}
            </Button>
          )}
          <Button variant="outline" onPress={close}>
            {say('close')}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap items-start gap-3">
        <p className="min-w-0 flex-1 text-[1.0625rem] leading-relaxed">{summaryOf(finding, words)}</p>
        <StateChips finding={finding} />
      </div>
      <Fold title={say('guide')}>
        <KindGuide kind={finding.kind} />
      </Fold>
      <Section title={say('facts')}>
        <DefinitionList
          entries={[
            { term: say('at'), value: dates.longMoment(finding.at) },
            { term: say('actor'), value: finding.actorName || say('nobody') },
            { term: say('of'), value: [finding.caseNumber, finding.meetingNumber].filter(Boolean).join('　') },
            ...factsInWords(finding, words),
          ]}
        />
      </Section>
      <Section title={say('entries', { count: finding.count })}>
        <FindingEntries finding={finding} words={words} />
      </Section>
      <Section title={say('mark')}>
        {saved !== null && (
          <Banner tone="success" title={saved} level="p" bannerRef={done}>
            {next === null && <p>{say('noNext')}</p>}
          </Banner>
        )}
        {mark && (
          <div className="border-l-4 border-edge pl-4">
            <p className="text-[0.9375rem] text-muted">
              {say('markedBy', { at: dates.longMoment(mark.at), name: mark.byName, state: stateText(mark.state) })}
            </p>
            <p className="whitespace-pre-wrap">{mark.note || say('noNote')}</p>
          </div>
        )}
        <MarkForm
          finding={finding}
          review={review}
          noteRef={noteBox}
          onMarked={(marked) => {
            onMarked(marked);
            setSaved(say('saved', { state: stateText(marked.state) }));
          }}
        />
      </Section>
    </Dialog>
  );
}
