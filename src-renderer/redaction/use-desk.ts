import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { RedactionReview, RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { say as sayInStatus } from '../ui/status-store.ts';
import type { HowAdded } from './add-dialog.tsx';
import { isListed, neighbour } from './list-filter.ts';
import { type Choice, chosenSpans, nextUndecided, withChoice } from './review-changes.ts';
import { type Extent, useExtent } from './use-extent.ts';
import { type Listed, useListed } from './use-listed.ts';
import { type LiveReview, useReview } from './use-review.ts';
import { useSteady } from './use-steady.ts';
import { useRedactionText } from './use-words.ts';

/** A stretch that the reviewer has chosen. */
export interface Chosen {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

/** A candidate about to be kept although it is registered: a reason is asked for. */
export interface Keeping {
  readonly span: RedactionSpan;
  readonly isForAll: boolean;
}

/** Steps that buttons take. */
export type DeskSteps = Pick<Desk, 'step' | 'toUndecided' | 'remove' | 'keep' | 'undo' | 'beginExtent'>;

/** What one can do at the review desk. Everything answers in the status line. */
export interface Desk extends Listed {
  /** The steps again, in an object that stays the same: buttons that only call them need not be drawn anew. */
  readonly steps: DeskSteps;
  readonly live: LiveReview;
  /** Not approved: whoever changes it while it waits for approval opens it again. */
  readonly isOpen: boolean;
  readonly selected: RedactionSpan | null;
  /** Counts up when the selected candidate is to be brought into view. */
  readonly attention: number;
  /** What was said last, to be read out together with the candidate that follows. */
  readonly said: RefObject<string>;
  readonly select: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly toUndecided: () => void;
  /** The first undecided candidate of all, whatever the list is narrowed to. */
  readonly toFirstUndecided: () => void;
  readonly remove: (isForAll: boolean, ground?: string, reason?: string) => void;
  readonly keep: (isForAll: boolean, reason?: string) => void;
  readonly keeping: Keeping | null;
  readonly leaveKeeping: () => void;
  readonly undo: () => Promise<void>;
  readonly add: (chosen: Chosen, how: HowAdded) => Promise<boolean>;
  readonly extent: Extent | null;
  readonly beginExtent: () => void;
  readonly moveExtent: (edge: 'start' | 'end', by: 1 | -1) => void;
  readonly confirmExtent: () => Promise<void>;
  readonly leaveExtent: () => void;
}

/** The state of the review desk over what is stored. */
export function useDesk(stored: RedactionReview): Desk {
  const say = useRedactionText();
  const live = useReview(stored);
  const { review } = live;
  const { spans } = review;
  const isOpen = review.state !== 'approved';
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [attention, setAttention] = useState(stored.state === 'approved' ? 0 : 1);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const { extent, begin, move, leave } = useExtent(review);
  const narrowed = useListed(review);
  const { counted, filter, setFilter, listed } = narrowed;
  const selected = counted.find((span) => span.id === selectedId) ?? nextUndecided(counted, null) ?? counted[0] ?? null;
  const latest = useRef(review);
  useEffect(() => {
    latest.current = review;
  }, [review]);

  const said = useRef('');
  const tell = (text: string) => {
    said.current = text;
    sayInStatus(text);
  };
  const select = useCallback((id: string) => {
    setSelectedId(id);
    setAttention((count) => count + 1);
  }, []);
  const step = (by: 1 | -1) => {
    const next = neighbour(listed, counted, selected?.id ?? null, by);
    if (next) select(next.id);
  };
  const toUndecided = () => {
    const next = nextUndecided(listed, selected?.id ?? null);
    if (next) select(next.id);
    else tell(say(review.undecided > 0 ? 'noneUndecidedHere' : 'noneUndecided'));
  };
  const toFirstUndecided = () => {
    setFilter('all');
    const first = nextUndecided(counted, null);
    if (first) select(first.id);
  };
  const choose = (choice: Choice) => {
    const before = spans.find((span) => span.id === choice.spanId);
    if (!isOpen || !before) return;
    const after = withChoice(review, choice);
    live.choose(choice);
    const facts = {
      text: before.text,
      ground: choice.ground,
      left: after.undecided,
      count: chosenSpans(review, choice.spanId, choice.isForAll).length,
    };
    const isRemoved = choice.decision === 'removed';
    if (review.state === 'requested') tell(say('openedAgain'));
    else if (choice.isForAll) tell(isRemoved ? say('removedAll', facts) : say('keptAll', facts));
    else tell(isRemoved ? say('removed', facts) : say('kept', facts));
    const inTurn = after.spans.filter((span) => isListed(span, filter, after) || span.id === before.id);
    const next = before.decision === 'undecided' ? nextUndecided(inTurn, before.id) : null;
    select((next ?? before).id);
  };
  const undo = async () => {
    const before = latest.current;
    if (!before.mayUndo) return sayInStatus(say('nothingToUndo'), { tone: 'plain' });
    const after = await live.undo();
    if (!after) return;
    tell(say('undone', { left: after.undecided }));
    const old = new Map(before.spans.map((span) => [span.id, span]));
    const changed = after.spans.find((span) => {
      const was = old.get(span.id);
      return !was || was.decision !== span.decision || was.start !== span.start || was.end !== span.end;
    });
    if (changed) select(changed.id);
  };
  const add: Desk['add'] = async (chosen, how) => {
    const before = new Set(spans.map((span) => span.id));
    const after = await live.add({ ...chosen, ...how });
    if (!after) return false;
    const added = after.spans.filter((span) => !before.has(span.id));
    const own = added.find((span) => span.blockId === chosen.blockId && span.start === chosen.start) ?? added[0];
    if (own) {
      tell(say('added', { text: own.text, count: added.length, ground: how.ground }));
      select(own.id);
    }
    return true;
  };

  const steps = useSteady<DeskSteps>({
    step,
    toUndecided,
    remove: (isForAll, ground, reason = '') => {
      if (!selected) return;
      const isKept = selected.decision === 'kept';
      choose({
        spanId: selected.id,
        decision: 'removed',
        ground: (ground ?? selected.ground) || 'ND-IND',
        reason: reason || (isKept ? '' : selected.reason),
        isForAll,
      });
    },
    keep: (isForAll, reason = '') => {
      if (!selected || !isOpen) return;
      const isKnown = chosenSpans(review, selected.id, isForAll).some((span) => span.source === 'register');
      if (isKnown && reason === '') return setKeeping({ span: selected, isForAll });
      choose({ spanId: selected.id, decision: 'kept', ground: selected.ground, reason, isForAll });
    },
    undo,
    beginExtent: () => selected && isOpen && selected.type !== 'omitted' && begin(selected),
  });

  return {
    ...narrowed,
    ...steps,
    steps,
    live,
    isOpen,
    selected,
    attention,
    said,
    select,
    toFirstUndecided,
    keeping,
    leaveKeeping: () => setKeeping(null),
    add,
    extent,
    moveExtent: move,
    confirmExtent: async () => {
      if (!extent) return;
      leave();
      const after = await live.adjust(extent.span.id, extent.start, extent.end);
      if (after) tell(say('adjusted', { text: extent.text }));
      select(extent.span.id);
    },
    leaveExtent: () => {
      leave();
      if (selected) select(selected.id);
    },
  };
}
