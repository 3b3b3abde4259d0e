import { checkCases } from './check-cases.ts';
import { checkMembers } from './check-members.ts';
import { checkOrganizations } from './check-organizations.ts';
import { inOrder, type Problem, problemList } from './problem.ts';
import type { Question, Together } from './together.ts';

/**
 * 突合: what only shows when the files are seen together and beside what the office holds.
 * Questions are for the user; their candidates are `file:row` or the identifier of a stored record.
 */
export function crossCheck(together: Together): {
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
} {
  const organizations = problemList('organizations');
  const members = problemList('members');
  const cases = problemList('cases');
  const questions = [...checkOrganizations(together, organizations), ...checkMembers(together, members)];
  checkCases(together, cases);
  return { problems: [organizations, members, cases].flatMap(({ all }) => inOrder(all)), questions };
}
