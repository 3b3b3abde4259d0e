import { codeKey, kanaKey, nameKey } from './fold.ts';
import { matchOrganization } from './organization-key.ts';
import type { ProblemList } from './problem.ts';
import type { ParsedMember } from './read-members.ts';
import type { Question, Together } from './together.ts';

/** Terms, pledges, organisations, deputies and people met twice in 構成員名簿. */
export function checkMembers(together: Together, problems: ProblemList): readonly Question[] {
  const { members } = together;
  const pledgeVersion = together.pledgeVersion ?? highestVersion(members);
  for (const member of members) {
    checkTerm(member, together, problems);
    checkOrganization(member, together, problems);
    checkPledge(member, together, pledgeVersion, problems);
    checkDeputy(member, together, problems);
  }
  return members.flatMap((member, index) => checkIdentity(member, members.slice(0, index), together, problems));
}

function checkTerm(
  { row, termFrom, termTo, isCurrent, code }: ParsedMember,
  { today }: Together,
  problems: ProblemList,
): void {
  if (termFrom && termTo && termTo < termFrom)
    problems.add(row, 'termTo', 'warning', 'term-ends-before-start', { code, termFrom, termTo });
  else if (isCurrent && termTo && termTo < today)
    problems.add(row, 'status', 'warning', 'term-over-but-current', { code, termTo });
  if (isCurrent && termFrom && !termTo) problems.add(row, 'termTo', 'note', 'term-end-missing', { code });
}

function checkOrganization(member: ParsedMember, { organizations, existing }: Together, problems: ProblemList): void {
  const { row, code, organizationCode, organizationName, isCurrent } = member;
  const match = matchOrganization(organizationCode, organizationName, [...organizations, ...existing.organizations]);
  if (match.kind === 'unknown')
    problems.add(row, 'organizationCode', 'warning', 'organization-unknown', {
      code,
      organization: organizationCode || organizationName,
    });
  if (match.kind === 'none-named') problems.add(row, 'organizationCode', 'warning', 'organization-missing', { code });
  if (match.kind === 'by-name')
    problems.add(row, 'organizationCode', 'note', 'organization-found-by-name', {
      code,
      organization: match.organization.code || match.organization.name,
    });
  if (match.kind === 'by-code' && match.nameAs === 'former')
    problems.add(row, 'organizationName', 'note', 'organization-former-name', {
      code,
      organization: match.organization.code,
      name: organizationName,
    });
  if (match.kind === 'by-code' && match.nameAs === 'other')
    problems.add(row, 'organizationName', 'warning', 'organization-name-differs', {
      code,
      organization: match.organization.code,
      name: organizationName,
    });
  const organization = match.kind === 'by-code' || match.kind === 'by-name' ? match.organization : null;
  if (organization?.hasLeft && isCurrent)
    problems.add(row, 'status', 'warning', 'organization-left-but-current', { code, organization: organization.code });
}

function checkPledge(
  member: ParsedMember,
  { today }: Together,
  pledgeVersion: string | null,
  problems: ProblemList,
): void {
  const { row, code, pledge, isCurrent, termTo } = member;
  if (!isCurrent || member.needsNoPledge) return;
  if (!pledge) {
    problems.add(row, 'pledgedOn', member.meetingRole === 'observer' ? 'note' : 'warning', 'pledge-missing', {
      code,
      role: member.meetingRole,
    });
    return;
  }
  if (pledge.pledgedOn > today)
    problems.add(row, 'pledgedOn', 'warning', 'pledge-in-future', { code, pledgedOn: pledge.pledgedOn });
  if (pledge.expiresOn === null) problems.add(row, 'pledgeExpiresOn', 'note', 'pledge-expiry-missing', { code });
  else if (pledge.expiresOn < pledge.pledgedOn)
    problems.add(row, 'pledgeExpiresOn', 'warning', 'pledge-expires-before-start', { code });
  const ends = pledge.expiresOn ?? (termTo && termTo >= pledge.pledgedOn ? termTo : null);
  if (ends && ends < today)
    problems.add(row, 'pledgeExpiresOn', 'warning', 'pledge-expired', { code, expiresOn: ends });
  else if (pledgeVersion !== null && pledge.textVersion !== '' && pledge.textVersion !== pledgeVersion)
    problems.add(row, 'pledgeVersion', 'note', 'pledge-on-older-text', {
      code,
      version: pledge.textVersion,
      present: pledgeVersion,
    });
}

function checkDeputy(
  { row, code, deputyOfCode, meetingRole, organizationCode }: ParsedMember,
  { members, existing }: Together,
  problems: ProblemList,
): void {
  if (deputyOfCode === '') {
    if (meetingRole === 'deputy') problems.add(row, 'deputyOfCode', 'warning', 'deputy-of-nobody', { code });
    return;
  }
  const principal = [...members, ...existing.members].find((other) => codeKey(other.code) === deputyOfCode);
  if (!principal || deputyOfCode === code)
    problems.add(row, 'deputyOfCode', 'warning', 'deputy-of-unknown', { code, principal: deputyOfCode });
  else if (codeKey(principal.organizationCode) !== organizationCode)
    problems.add(row, 'deputyOfCode', 'warning', 'deputy-from-other-organization', { code, principal: deputyOfCode });
  else problems.add(row, 'deputyOfCode', 'note', 'deputy', { code, principal: deputyOfCode });
}

function checkIdentity(
  member: ParsedMember,
  earlier: readonly ParsedMember[],
  { existing }: Together,
  problems: ProblemList,
): readonly Question[] {
  const { row, code, name, kana, organizationCode } = member;
  const codes = (others: readonly { readonly code: string; readonly name: string }[]): string =>
    others.map((other) => other.code || other.name).join('、');
  const isNamesake = (other: { readonly name: string }): boolean => nameKey(other.name) === nameKey(name);
  const readsAlike = (other: { readonly kana: string }): boolean =>
    other.kana === '' || kana === '' || kanaKey(other.kana) === kanaKey(kana);
  const namesakes = earlier.filter(isNamesake);
  const differing = namesakes.filter((other) => !readsAlike(other));
  if (differing.length > 0)
    problems.add(row, 'name', 'note', 'same-name-other-reading', { code, others: codes(differing) });
  const same = namesakes.filter(readsAlike);
  const isTwice = (other: ParsedMember): boolean =>
    other.organizationCode === organizationCode && other.isCurrent === member.isCurrent;
  const elsewhere = same.filter((other) => !isTwice(other));
  if (elsewhere.length > 0)
    problems.add(row, 'name', 'note', 'same-person-elsewhere', { code, others: codes(elsewhere) });
  const surname = (of: string): string => (/[\s　]/.test(of) ? nameKey(of.split(/[\s　]/)[0] ?? '') : '');
  const surnamesakes = earlier.filter(
    (other) =>
      other.isCurrent &&
      member.isCurrent &&
      surname(name) !== '' &&
      surname(other.name) === surname(name) &&
      !isNamesake(other),
  );
  if (surnamesakes.length > 0)
    problems.add(row, 'name', 'note', 'surname-shared', { code, others: codes(surnamesakes) });

  const stored = existing.members.filter((other) => other.code !== '' && codeKey(other.code) === code);
  for (const other of stored)
    if (!isNamesake(other) && !(kana !== '' && readsAlike(other)))
      problems.add(row, 'code', 'warning', 'code-has-other-name', { code });
  const known =
    stored.length > 0
      ? []
      : existing.members.filter(
          (other) => isNamesake(other) && readsAlike(other) && codeKey(other.organizationCode) === organizationCode,
        );
  const twice = same.filter(isTwice);
  if (twice.length + known.length === 0) return [];
  problems.add(row, 'name', 'warning', 'duplicate-member', { code, others: codes([...twice, ...known]) });
  return [
    {
      key: `members:${row}`,
      file: 'members',
      row,
      label: `${code} ${name}`.trim(),
      candidates: [
        ...twice.map((other) => ({
          key: `members:${other.row}`,
          label: `${other.code} ${other.name}`.trim(),
          isExisting: false,
        })),
        ...known.map((other) => ({ key: other.id, label: `${other.code} ${other.name}`.trim(), isExisting: true })),
      ],
    },
  ];
}

function highestVersion(members: readonly ParsedMember[]): string | null {
  const numbers = members.flatMap(({ pledge }) =>
    pledge && /^\d+$/.test(pledge.textVersion) ? [Number(pledge.textVersion)] : [],
  );
  return numbers.length === 0 ? null : String(Math.max(...numbers));
}
