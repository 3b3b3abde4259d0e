import { codeKey } from './fold.ts';
import { organizationKey } from './organization-key.ts';
import type { ProblemList } from './problem.ts';
import type { Question, Together } from './together.ts';

/** Organisations met twice under different spellings; a stored one with the same code is the same and asks nothing. */
export function checkOrganizations({ organizations, existing }: Together, problems: ProblemList): readonly Question[] {
  const questions: Question[] = [];
  for (const [index, organization] of organizations.entries()) {
    const { row, code, name } = organization;
    const key = organizationKey(name);
    const earlier = organizations.slice(0, index).filter((other) => organizationKey(other.name) === key);
    const stored = existing.organizations.filter((other) => other.code !== '' && codeKey(other.code) === code);
    for (const other of stored)
      if (organizationKey(other.name) !== key)
        problems.add(row, 'code', 'warning', 'code-has-other-name', { code, name: other.name });
    const known =
      stored.length > 0 ? [] : existing.organizations.filter((other) => organizationKey(other.name) === key);
    if (earlier.length + known.length === 0) continue;
    const others = [...earlier, ...known].map((other) => other.code || other.name);
    problems.add(row, 'name', 'warning', 'duplicate-organization', { name, others: others.join('、') });
    questions.push({
      key: `organizations:${row}`,
      file: 'organizations',
      row,
      label: name,
      candidates: [
        ...earlier.map((other) => ({
          key: `organizations:${other.row}`,
          label: `${other.code} ${other.name}`.trim(),
          isExisting: false,
        })),
        ...known.map((other) => ({ key: other.id, label: `${other.code} ${other.name}`.trim(), isExisting: true })),
      ],
    });
  }
  return questions;
}
