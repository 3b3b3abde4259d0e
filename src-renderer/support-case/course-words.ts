import { CASE_OUTCOMES, type CourseEvent } from '../../src-main/contract/case-course.ts';
import { INFORMATION_CATEGORIES } from '../../src-main/contract/disclosure.ts';
import { ACTION_STATES, REMINDER_WAYS } from '../../src-main/contract/reminder.ts';
import { CONSENT_STATES } from '../../src-main/contract/support-case.ts';
import { VISIT_RESULTS, VISIT_STATES } from '../../src-main/contract/visit.ts';
import { useText } from '../text/use-text.ts';

const oneOf = <T extends string>(codes: readonly T[], code: string): T | undefined =>
  codes.find((known) => known === code);

/** Puts the code of an event into words: a state, a result, an outcome, how many. */
export function useCourseWords(): (event: CourseEvent) => string {
  const say = useText('supportCase');
  const sayAction = useText('action');
  const sayVisit = useText('visit');
  const sayDisclosure = useText('disclosure');
  return ({ kind, code, count, categories }) => {
    if (kind === 'disclosure') {
      const known = categories.map((one) => oneOf(INFORMATION_CATEGORIES, one)).filter((one) => one !== undefined);
      const words = known.map((one) => sayDisclosure(`category.${one}`)).join('、');
      return [say('course.told', { count: count ?? 0 }), words].filter(Boolean).join('　');
    }
    if (kind === 'consent') {
      const state = oneOf(CONSENT_STATES, code);
      return state ? say(`consents.${state}`) : code;
    }
    if (kind === 'result') {
      const state = oneOf(ACTION_STATES, code);
      return state ? sayAction(`states.${state}`) : code;
    }
    if (kind === 'reminder') {
      const way = oneOf(REMINDER_WAYS, code);
      return way ? sayAction(`ways.${way}`) : code;
    }
    if (kind === 'visit') {
      const result = oneOf(VISIT_RESULTS, code);
      const state = oneOf(VISIT_STATES, code);
      if (result) return sayVisit(`results.${result}`);
      return state ? sayVisit(`states.${state}`) : code;
    }
    if (kind === 'closing') {
      const outcome = oneOf(CASE_OUTCOMES, code);
      return outcome ? say(`closing.outcomes.${outcome}`) : say('closing.reopen');
    }
    if (kind === 'action') return code === 'carried' ? sayAction('carriedFrom') : '';
    return kind === 'intake' ? code : '';
  };
}
