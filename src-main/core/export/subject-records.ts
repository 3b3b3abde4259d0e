import type { AccountingRow } from '../../contract/accounting.ts';
import type { Disclosure } from '../../contract/disclosure.ts';
import type { Meeting } from '../../contract/meeting.ts';
import type { Member } from '../../contract/member.ts';
import type { Told } from '../accounting/gather.ts';
import { accountOf } from '../accounting/queries.ts';
import { texts } from '../audit/facets.ts';
import type { ReadContext } from '../context.ts';
import { disclosuresById } from '../disclosure/queries.ts';
import { membersById } from '../member/queries.ts';
import { WORDS } from '../minutes/words.ts';
import { list as listOrganizations } from '../organization/queries.ts';
import type { FreeTexts } from './subject-mask.ts';
import { isOnePerson } from './subject-register.ts';

/** Free texts of a disclosure that the person concerned may read, in the order in which they are printed. */
export const FREE_TEXTS = ['content', 'purpose', 'handout', 'consentNote', 'correctionReason'] as const;

/** One line of the copy for the person concerned; nobody is named in it. */
export interface SubjectRecord {
  readonly row: AccountingRow;
  readonly disclosure: Omit<Disclosure, 'correctedById'> | null;
  readonly meeting: Pick<Meeting, 'number' | 'heldOn'> | null;
  /** 提供した機関（役割）. */
  readonly giver: string;
  /** 提供先の機関（役割と人数）. */
  readonly recipients: readonly string[];
  /** How many others the record is about. */
  readonly others: number;
  readonly free: FreeTexts;
}

/** What is told of the person, from the signed entries and, for content, from the records they commit to. */
export async function subjectRecords(
  ctx: ReadContext,
  personId: string,
): Promise<{
  readonly label: string;
  readonly size: number;
  readonly root: string;
  readonly records: readonly SubjectRecord[];
}> {
  const { accounting, told } = await accountOf(ctx, personId);
  const entries = new Map(told.entries.map((one) => [one.seq, one.entry]));
  const disclosures = await disclosuresById(
    ctx,
    accounting.rows.flatMap((row) => row.disclosureId ?? []),
  );
  const meetings = new Map(
    (await ctx.trx.selectFrom('meeting').select(['id', 'number', 'heldOn']).execute()).map((one) => [one.id, one]),
  );
  const members = await membersById(ctx);
  const organizations = new Map(
    (await listOrganizations(ctx, { search: '' })).map((one) => [
      one.id,
      isOnePerson(one) ? `個人の構成員${one.kind === '' ? '' : `（${one.kind}）`}` : one.name,
    ]),
  );
  const office = { members, organizations };
  const records = accounting.rows.map((row): SubjectRecord => {
    const entry = entries.get(row.seq) as Told['entries'][number]['entry'];
    const disclosure = disclosures.get(row.disclosureId ?? '') ?? null;
    const meeting = meetings.get(entry.meetingRef ?? '') ?? null;
    const others = texts(entry.detail['subjects']).filter((id) => id !== personId).length;
    return {
      row,
      disclosure,
      meeting,
      giver: giverOf(entry, office),
      recipients: recipientsOf(entry, office),
      others,
      free: {
        seq: row.seq,
        on: meeting?.heldOn ?? entry.ts.slice(0, 10),
        isSole: others === 0,
        texts: FREE_TEXTS.map((name) => disclosure?.[name] ?? ''),
      },
    };
  });
  return { label: accounting.label, size: accounting.size, root: accounting.root, records };
}

interface Office {
  readonly members: ReadonlyMap<string, Member>;
  readonly organizations: ReadonlyMap<string, string>;
}

type Entry = Told['entries'][number]['entry'];

function giverOf({ detail }: Entry, { members, organizations }: Office): string {
  const organization = organizations.get(String(detail['giverOrganization'])) ?? '';
  const role = members.get(String(detail['discloser']))?.meetingRole;
  return role === undefined ? organization : `${organization}（${WORDS.roles[role]}）`;
}

/** Organisations as they were signed; offices in the meeting beside them, where the tables of today still fit. */
function recipientsOf({ detail, recipients }: Entry, { members, organizations }: Office): string[] {
  const told = recipients.map((id) => members.get(id));
  const alone = told.filter((one) => one?.organizationId === null).length;
  const bodies = texts(detail['recipientOrganizations']).map((id) => {
    const roles = Map.groupBy(
      told.filter((one) => one?.organizationId === id).map((one) => WORDS.roles[one?.meetingRole ?? 'member']),
      (role) => role,
    );
    const counted = [...roles].map(([role, all]) => `${role}${all.length}名`).join('・');
    return `${organizations.get(id) ?? '（不明な機関）'}${counted === '' ? '' : `（${counted}）`}`;
  });
  return alone === 0 ? bodies : [...bodies, `所属のない構成員${alone}名`];
}
