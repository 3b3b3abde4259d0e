import { useState } from 'react';
import type { Disclosure, DisclosureCheck, DisclosureInput } from '../../src-main/contract/disclosure.ts';
import { AppError, ruleViolated } from '../../src-main/contract/error.ts';
import { api } from '../api.ts';
import { useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { say as tell } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { demandedBy } from './basis-order.ts';
import type { Law } from './basis-words.ts';
import { oneLine, questionOf, settled, type Touched } from './check-question.ts';

/** How a disclosure is committed. */
export interface Commit {
  /** Records or corrects; throws with labels in place of identifiers when a rule refuses. */
  readonly run: (output: DisclosureInput, reason: string) => Promise<void>;
  /** 議長の判断で記録する: what was refused, once more with a reason. */
  readonly override: (reason: string) => Promise<void>;
  /** What the core has refused and may be set aside by the chair; `null` before. */
  readonly refused: DisclosureInput | null;
}

/** Commits the form: asks the room once more, so that recipients are never those of a moment ago. */
export function useCommit({
  correcting,
  law,
  touched,
  isBlanket,
  shown,
  onDone,
}: {
  readonly correcting: Disclosure | null;
  readonly law: Law;
  readonly touched: Touched;
  readonly isBlanket: (requestId: string) => boolean;
  /** The answer of the rules that is on the screen. */
  readonly shown: DisclosureCheck | null;
  /** What was kept of the form may be dropped. */
  readonly onDone: () => void;
}): Commit {
  const say = useText('disclosure');
  const { clock, show } = useSitting();
  const record = useCommandOf(api.disclosure.record);
  const correct = useCommandOf(api.disclosure.correct);
  const override = useCommandOf(api.disclosure.override);
  const [refused, setRefused] = useState<DisclosureInput | null>(null);

  const done = (text: string, at: string) => {
    onDone();
    clock.used(at);
    tell(text);
    show(null);
  };
  const named = (error: unknown): unknown =>
    error instanceof AppError && error.code === 'rule_violated'
      ? ruleViolated(...error.shape.violations.map(law.named))
      : error;

  return {
    refused,
    run: async (output, reason) => {
      const question = questionOf(output);
      const now = question ? await api.disclosure.check(question) : null;
      if (now && shown && now.recipientIds.length > 0 && !isSame(now.recipientIds, shown.recipientIds))
        throw ruleViolated({ rule: 'recipients-differ' });
      const chosen = law.bases.filter((basis) => output.legalBasis.includes(basis.id));
      const whole = { ...output, ...(now ? settled(output, now, touched, isBlanket) : {}) };
      const kept = [...demandedBy(chosen, whole.requestId !== null), 'taxConfirmed'];
      const particulars = Object.fromEntries(
        Object.entries(oneLine(whole.particulars)).filter(([kind, text]) => kept.includes(kind) && text.trim() !== ''),
      );
      const input = { ...whole, particulars };
      try {
        if (correcting) {
          const made = await correct.run({ ...input, correctsId: correcting.id, correctionReason: reason });
          done(say('corrected', { number: made.number }), input.at);
        } else {
          const made = await record.run(input);
          done(say('recorded', { number: made.number }), input.at);
        }
      } catch (error) {
        if (error instanceof AppError && error.code === 'rule_violated' && !correcting) setRefused(input);
        throw named(error);
      }
    },
    override: async (overrideReason) => {
      if (!refused) return;
      try {
        const made = await override.run({ ...refused, overrideReason });
        done(say('overridden', { number: made.number }), refused.at);
      } catch (error) {
        throw named(error);
      }
    },
  };
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id));
}
