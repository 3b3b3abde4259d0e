import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../src-main/contract/error.ts';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { api } from '../api.ts';
import { type Choice, reconciled, withChoice } from './review-changes.ts';

/** The review on screen, ahead of what is stored by the steps still on their way. */
export interface LiveReview {
  readonly review: RedactionReview;
  /** A step that was refused; the screen shows again what is stored. */
  readonly refusal: AppError | null;
  readonly forgetRefusal: () => void;
  /** 伏せる・残す: seen at once, stored in turn. */
  readonly choose: (choice: Choice) => void;
  /** Steps whose result must be known first; they resolve with the review as stored, `null` when refused. */
  readonly add: (addition: Omit<Parameters<typeof api.redaction.add>[0], 'id'>) => Promise<RedactionReview | null>;
  readonly adjust: (spanId: string, start: number, end: number) => Promise<RedactionReview | null>;
  readonly undo: () => Promise<RedactionReview | null>;
  /** Resolves when every step so far is stored, with the review as it then is. */
  readonly settled: () => Promise<RedactionReview>;
}

/**
 * Keeps the screen ahead of the core: decisions are applied at once and sent one after another, so that nobody waits
 * between two keys. What the core stores is taken over when nothing is on its way; after a refusal it is asked for anew.
 */
export function useReview(stored: RedactionReview): LiveReview {
  const [review, setReview] = useState(stored);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  /** As stored last. */
  const latest = useRef(stored);
  const waiting = useRef(0);
  const hasFailed = useRef(false);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (waiting.current > 0) return;
    if (stored.revision >= latest.current.revision) latest.current = stored;
    setReview((now) => (now.id !== stored.id || stored.revision >= now.revision ? reconciled(now, stored) : now));
  }, [stored]);

  const send = useCallback(
    (step: () => Promise<RedactionReview>): Promise<RedactionReview | null> => {
      waiting.current += 1;
      const run = async (): Promise<RedactionReview | null> => {
        let result: RedactionReview | null = null;
        try {
          result = await step();
        } catch (error) {
          hasFailed.current = true;
          setRefusal(error instanceof AppError ? error : new AppError('internal', { incident: 'interface' }));
        }
        waiting.current -= 1;
        if (waiting.current > 0) return result;
        const after = hasFailed.current ? await reload(stored) : result;
        if (after !== null || result !== null) hasFailed.current = false;
        if (after && waiting.current === 0) {
          latest.current = after;
          setReview((now) => reconciled(now, after));
        }
        return result;
      };
      const next = turn.current.then(run);
      turn.current = next;
      return next;
    },
    [stored],
  );

  const { id } = stored;
  return {
    review,
    refusal,
    forgetRefusal: useCallback(() => setRefusal(null), []),
    choose: useCallback(
      (choice) => {
        setReview((now) => withChoice(now, choice));
        void send(() => api.redaction.decide({ id, ...choice }));
      },
      [send, id],
    ),
    add: useCallback((addition) => send(() => api.redaction.add({ id, ...addition })), [send, id]),
    adjust: useCallback(
      (spanId, start, end) => send(() => api.redaction.adjust({ id, spanId, start, end })),
      [send, id],
    ),
    undo: useCallback(() => send(() => api.redaction.undo({ id })), [send, id]),
    settled: useCallback(async () => {
      await turn.current;
      return latest.current;
    }, []),
  };
}

async function reload({ meetingId, audience, recipientId }: RedactionReview): Promise<RedactionReview | null> {
  try {
    return (await api.redaction.get({ meetingId, audience, recipientId })).review;
  } catch {
    return null;
  }
}
