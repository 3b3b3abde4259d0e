import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { CommitArea } from '../ui/commit-area.tsx';
import { isForInputMethod } from '../ui/composing.ts';
import { announce, clearRefusal, say as sayInStatus } from '../ui/status-store.ts';
import { CandidatePanel } from './candidate-panel.tsx';
import { CaretBar } from './caret-bar.tsx';
import { originalOf } from './caret-place.ts';
import { DeskBar } from './desk-bar.tsx';
import { CaretKeys, DeskKeys, ExtentKeys } from './desk-keys.tsx';
import { DeskNotices } from './desk-notices.tsx';
import { DeskWindows } from './desk-windows.tsx';
import { EarlierBar } from './earlier-bar.tsx';
import { FindBar } from './find-bar.tsx';
import { edgeAt } from './graphemes.ts';
import { LeftMeter } from './left-meter.tsx';
import { ReviewTable } from './review-table.tsx';
import { useAttention } from './use-attention.ts';
import { useCaret } from './use-caret.ts';
import { type Chosen, useDesk } from './use-desk.ts';
import { useFind } from './use-find.ts';
import { useReading } from './use-reading.ts';
import { useSteady } from './use-steady.ts';
import { type GroundChoice, useRedactionText } from './use-words.ts';

/** The desk at which a review is done: text in both versions, the candidate at hand, the list. Everything by keyboard. */
export function ReviewDesk({
  stored,
  grounds,
  startBlock,
  onReady,
  onSendBack,
  onPolicy,
  onWarnings,
  picker,
  isHeld,
  isCompleting,
  header,
  above,
}: {
  stored: RedactionReview;
  grounds: readonly GroundChoice[];
  /** Block at which to begin, when an export was refused because of it. */
  startBlock: string | null;
  /** Called when every candidate is decided, everything was shown and stored. */
  onReady: (review: RedactionReview) => Promise<void>;
  onSendBack: (review: RedactionReview) => void;
  onPolicy: (review: RedactionReview) => void;
  onWarnings: (review: RedactionReview) => void;
  picker: ReactNode;
  /** A window about the review as a whole is open. */
  isHeld: boolean;
  isCompleting: boolean;
  /** The head of the screen, with what the desk adds to it. */
  header: (review: RedactionReview, marks: ReactNode) => ReactNode;
  /** Notices about the review as a whole. */
  above: (review: RedactionReview) => ReactNode;
}) {
  const say = useRedactionText();
  const box = useRef<HTMLDivElement>(null);
  const desk = useDesk(stored);
  const { review } = desk.live;
  const caret = useCaret(box, review.blocks, say('newLine'));
  const finding = useFind(review.blocks);
  const reading = useReading(
    box,
    review.id,
    review.blocks.map((block) => block.id),
  );
  const [adding, setAdding] = useState<(Chosen & { readonly text: string }) | null>(null);
  const [isUnreadSaid, setUnreadSaid] = useState(false);

  const isWindowOpen = adding !== null || desk.keeping !== null || isHeld;
  useAttention(box, desk, isWindowOpen || caret.place !== null);
  const isPlain = !isWindowOpen && caret.place === null && desk.extent === null;
  const focusText = () => box.current?.focus({ preventScroll: true });

  const beginCaret = (blockId: string, start: number, end = start) => {
    caret.set({ blockId, anchor: start, head: end });
    focusText();
  };
  const select = () => {
    const from = desk.selected;
    const first = review.blocks.find((block) => block.text !== '');
    if (from) beginCaret(from.blockId, from.start);
    else if (first) beginCaret(first.id, 0);
    announce(say('caretEntered'));
  };
  const leaveCaret = () => caret.set(null);
  const openAdd = () => {
    const { place } = caret;
    const whole = review.blocks.find((block) => block.id === place?.blockId)?.text ?? '';
    const start = place ? edgeAt(whole, Math.min(place.anchor, place.head)) : 0;
    const end = place ? edgeAt(whole, Math.max(place.anchor, place.head)) : 0;
    if (!place || whole.slice(start, end).trim() === '') return sayInStatus(say('nothingSelected'), { tone: 'error' });
    setAdding({ blockId: place.blockId, start, end, text: whole.slice(start, end) });
  };
  const closeFind = () => {
    const { found } = finding;
    finding.close();
    if (found && desk.isOpen) beginCaret(found.blockId, found.start, found.end);
    else focusText();
  };
  const complete = async () => {
    if (review.undecided > 0) {
      desk.toFirstUndecided();
      return sayInStatus(say('undecidedLeft', { count: review.undecided }), { tone: 'error' });
    }
    if (reading.unread > 0) {
      setUnreadSaid(true);
      return sayInStatus(say('unreadLeft'), { tone: 'error' });
    }
    await onReady(await desk.live.settled());
  };
  const actions = useSteady({
    select,
    find: finding.open,
    readOn: reading.readOn,
    pageBack: reading.pageBack,
    complete: () => void complete(),
    sendBack: () => onSendBack(review),
    policy: () => onPolicy(review),
    warnings: () => onWarnings(review),
  });

  // Keys that may be held down are taken in the text itself, because shortcuts act once per press.
  const press = (event: KeyboardEvent) => {
    if (isForInputMethod(event)) return;
    if (caret.place && (caret.press(event) || isPlainEnter(event))) {
      event.preventDefault();
      if (isPlainEnter(event)) openAdd();
    } else if (desk.extent && event.shiftKey && (event.code === 'ArrowLeft' || event.code === 'ArrowRight')) {
      event.preventDefault();
      desk.moveExtent(event.altKey ? 'start' : 'end', event.code === 'ArrowRight' ? 1 : -1);
    } else if (isPlain && event.repeat && (event.code === 'ArrowDown' || event.code === 'ArrowUp')) {
      event.preventDefault();
      desk.step(event.code === 'ArrowDown' ? 1 : -1);
    }
  };

  // What this review still lacks is no answer to anything on the next screen.
  useEffect(() => clearRefusal, []);
  const { found } = finding;
  useEffect(() => {
    if (found && box.current)
      originalOf(box.current, found.blockId)?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival.
  useEffect(() => {
    const original = startBlock && box.current ? originalOf(box.current, startBlock) : null;
    if (!startBlock || !original) return;
    original.scrollIntoView({ block: 'center' });
    if (desk.isOpen) beginCaret(startBlock, 0);
  }, [startBlock]);

  return (
    <CommitArea
      onCommit={isPlain && (review.state === 'open' || review.mayApprove) ? actions.complete : null}
      className="flex min-h-0 flex-1 flex-col gap-2.5"
    >
      <DeskKeys desk={desk} grounds={grounds} actions={actions} isActive={isPlain} />
      {desk.extent && !isWindowOpen && <ExtentKeys desk={desk} />}
      {caret.place && !isWindowOpen && <CaretKeys onAdd={openAdd} onLeave={leaveCaret} />}
      {header(review, <LeftMeter total={desk.counted.length} undecided={review.undecided} reading={reading} />)}
      {above(review)}
      <div className="flex flex-wrap items-center gap-1.5">
        <div className="mr-2">{picker}</div>
        <DeskBar
          steps={desk.steps}
          actions={actions}
          isOpen={desk.isOpen}
          mayApprove={review.mayApprove}
          isWaiting={review.state === 'requested' && !review.mayApprove}
          isCompleting={isCompleting}
        />
      </div>
      <EarlierBar desk={desk} isActive={isPlain} />
      <DeskNotices
        live={desk.live}
        unread={isUnreadSaid ? reading.unread : 0}
        onReadOn={reading.readOn}
        onClose={() => setUnreadSaid(false)}
      />
      {finding.isShown && (
        <FindBar
          wanted={finding.wanted}
          at={finding.at}
          total={finding.total}
          onChange={finding.look}
          onStep={finding.step}
          onClose={closeFind}
        />
      )}
      {caret.place && !finding.isShown && <CaretBar text={caret.text} onAdd={openAdd} onLeave={leaveCaret} />}
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_18.5rem] gap-3">
        <ReviewTable
          boxRef={box}
          review={review}
          selected={desk.selected}
          extent={desk.extent}
          found={found}
          caret={caret}
          onSelect={desk.select}
          onKeyDown={press}
          onPointerUp={() => desk.isOpen && desk.extent === null && caret.takePointer(caret.place !== null)}
          onScroll={reading.look}
        />
        <CandidatePanel desk={desk} grounds={grounds} />
      </div>
      <DeskWindows
        desk={desk}
        grounds={grounds}
        adding={adding}
        onCloseAdding={() => setAdding(null)}
        onAdded={() => caret.set(null)}
      />
    </CommitArea>
  );
}

function isPlainEnter(event: KeyboardEvent): boolean {
  return event.code === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
}
