import { useMemo } from 'react';
import { CASE_OUTCOMES } from '../../src-main/contract/case-course.ts';
import type { ActionState } from '../../src-main/contract/reminder.ts';
import { VISIT_RESULTS } from '../../src-main/contract/visit.ts';
import { counted } from '../text/counted.ts';
import { useText } from '../text/use-text.ts';

/** Codes of the follow-up figures in words, and a count, or that it is withheld. */
export function useFollowUpWords() {
  const say = useText('statistics');
  const sayAction = useText('action');
  const sayVisit = useText('visit');
  const sayCase = useText('supportCase');
  return useMemo(
    () => ({
      told: (count: number | null): string => (count === null ? say('followUp.withheld') : counted(count)),
      state: (state: ActionState): string => sayAction(`states.${state}`),
      results: (code: string): string => {
        const known = VISIT_RESULTS.find((one) => one === code);
        return known ? sayVisit(`results.${known}`) : code;
      },
      outcomes: (code: string): string => {
        const known = CASE_OUTCOMES.find((one) => one === code);
        return known ? sayCase(`closing.outcomes.${known}`) : code;
      },
    }),
    [say, sayAction, sayVisit, sayCase],
  );
}
