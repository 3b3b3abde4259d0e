import { kanaKey, nameKey } from './fold.ts';
import { ageOn } from './parse-date.ts';
import { phoneKey } from './parse-phone.ts';
import type { ParsedCase } from './parsed-case.ts';
import type { ProblemList } from './problem.ts';
import type { ParsedPerson } from './read-persons.ts';
import type { Together } from './together.ts';

/** People who are met in two cases, or whom a reader may take for a member or for somebody of another case. */
export function checkCases({ cases, members, existing, today }: Together, problems: ProblemList): void {
  const current = members.filter((member) => member.isCurrent);
  for (const [index, supportCase] of cases.entries()) {
    const earlier = cases.slice(0, index);
    checkAge(supportCase, today, problems);
    checkAgainstStored(supportCase, existing.cases, problems);
    checkAgainstMembers(supportCase, current, problems);
    for (const other of earlier) checkAgainstCase(supportCase, other, problems);
    for (const other of cases)
      if (other !== supportCase && isMentioned(other.caseNumber, supportCase.remarks))
        problems.add(supportCase.row, 'remarks', 'note', 'mentions-other-case', { case: other.caseNumber });
  }
}

const isMentioned = (caseNumber: string, text: string): boolean =>
  text.split(/[^0-9A-Za-z０-９-]+/).includes(caseNumber);
const phonesOf = (person: ParsedPerson): readonly string[] =>
  person.identifiers.filter(({ kind }) => kind === 'phone').map(({ value }) => phoneKey(value));
const isNamed = (name: string): boolean => !/不詳|不明/.test(name);
const surnameOf = (name: string): string =>
  /[\s　]/.test(name) && !/[A-Za-z]/.test(name) ? nameKey(name.split(/[\s　]/)[0] ?? '') : '';

function checkAge({ row, persons }: ParsedCase, today: string, problems: ProblemList): void {
  for (const { birthDate, code } of persons) {
    if (!birthDate) continue;
    const age = ageOn(birthDate, today);
    if (age >= 100)
      problems.add(row, 'birthDate', age > 115 ? 'warning' : 'note', 'aged-hundred', {
        person: code,
        age: String(age),
      });
  }
}

function checkAgainstStored(
  { row, caseNumber, persons }: ParsedCase,
  stored: Together['existing']['cases'],
  problems: ProblemList,
): void {
  const [subject] = persons;
  if (!subject) return;
  for (const other of stored) {
    const [known] = other.persons;
    if (!known) continue;
    const isNamesake = nameKey(known.name) === nameKey(subject.name);
    const hasSameBirth = known.birthDate !== null && known.birthDate === subject.birthDate;
    if (other.caseNumber === caseNumber) {
      if (!isNamesake && !hasSameBirth)
        problems.add(row, 'caseNumber', 'warning', 'case-has-other-subject', { case: caseNumber });
      else if (known.birthDate && subject.birthDate && !hasSameBirth)
        problems.add(row, 'birthDate', 'warning', 'birth-date-disagrees', { person: subject.code });
    } else if (
      hasSameBirth &&
      (isNamesake || known.phones.some((phone) => phonesOf(subject).includes(phoneKey(phone))))
    )
      problems.add(row, 'persons', 'warning', 'same-subject-as-case', { case: other.caseNumber });
  }
}

function checkAgainstMembers({ row, persons }: ParsedCase, members: Together['members'], problems: ProblemList): void {
  const [subject] = persons;
  if (!subject || !isNamed(subject.name)) return;
  const reading = kanaKey(subject.kana);
  const alike = members.filter((member) => reading !== '' && kanaKey(member.kana) === reading);
  if (alike.length > 0)
    problems.add(row, 'name', 'warning', 'same-reading-as-member', {
      members: alike.map(({ code }) => code).join('、'),
    });
  const surnames = new Set(persons.map((person) => surnameOf(person.name)).filter((surname) => surname !== ''));
  const sharing = members.filter((member) => surnames.has(surnameOf(member.name)) && !alike.includes(member));
  if (sharing.length > 0)
    problems.add(row, 'name', 'note', 'surname-shared-with-members', {
      members: sharing.map(({ code }) => code).join('、'),
    });
}

function checkAgainstCase(supportCase: ParsedCase, other: ParsedCase, problems: ProblemList): void {
  const { row } = supportCase;
  const of = { case: other.caseNumber };
  const [one] = supportCase.persons;
  const [two] = other.persons;
  if (!one || !two) return;
  const hasSameBirth = one.birthDate !== null && one.birthDate === two.birthDate;
  const readsAlike = one.kana !== '' && kanaKey(one.kana) === kanaKey(two.kana);
  const hasSamePhone = phonesOf(one).some((phone) => phonesOf(two).includes(phone));
  const isNamesake = isNamed(one.name) && nameKey(one.name) === nameKey(two.name);
  if (hasSameBirth && (hasSamePhone || readsAlike || isNamesake))
    problems.add(row, 'persons', 'warning', 'same-subject-as-case', of);
  else if (isNamesake || readsAlike) problems.add(row, 'name', 'note', 'subject-named-alike', of);
  else if (hasSamePhone) problems.add(row, 'phone', 'note', 'phone-shared', of);
  const met = supportCase.persons.some((person) =>
    other.persons.some(
      (person2) =>
        (person !== one || person2 !== two) &&
        person.birthDate !== null &&
        person.birthDate === person2.birthDate &&
        isNamed(person.name) &&
        nameKey(person.name) === nameKey(person2.name),
    ),
  );
  if (met) problems.add(row, 'persons', 'note', 'person-in-other-case', of);
  const aliases = (persons: readonly ParsedPerson[]): readonly string[] =>
    persons.flatMap((person) => person.aliases.map(nameKey));
  if (aliases(supportCase.persons).some((alias) => alias !== '' && aliases(other.persons).includes(alias)))
    problems.add(row, 'otherNames', 'note', 'alias-shared', of);
  const surnames = (persons: readonly ParsedPerson[]): readonly string[] =>
    [...new Set(persons.flatMap((person) => [person.name, ...person.formerNames].map(surnameOf)))].filter(
      (surname) => surname.length > 1,
    );
  const isPart = surnames(supportCase.persons).some((long) =>
    surnames(other.persons).some((short) => long !== short && (long.startsWith(short) || short.startsWith(long))),
  );
  if (isPart) problems.add(row, 'name', 'note', 'surname-within-surname', of);
  if (supportCase.notificationCode !== '' && supportCase.notificationCode === other.notificationCode)
    problems.add(row, 'notificationCode', 'note', 'notification-shared', of);
}
