import { ruleViolated } from '../../contract/error.ts';
import type {
  Audience,
  RecipientKind,
  RedactionCopy,
  RedactionReview,
  RedactionSpan,
} from '../../contract/redaction-review.ts';
import type { ReadContext } from '../context.ts';
import { memberById } from '../member/queries.ts';
import type { Rendered } from '../release-type.ts';

/** First sign of a copy's number, by audience. */
const PREFIXES: { readonly [A in Audience]: string } = {
  members: '構',
  organization: '機',
  subject: '本',
  publication: '公',
  request: '請',
};

/** To whom a copy goes and in which form. */
export interface CopyRequest {
  readonly audience: Audience;
  readonly recipientId: string | null;
  readonly memberId: string | null;
  /** 受付番号 of a request. */
  readonly recipientText: string;
  readonly purpose: string;
  readonly format: string;
}

/** 写しの番号: 公-R8-S05-003; the meeting and a running number, so that no copy can be taken for another. */
function copyNumber(audience: Audience, meetingNumber: string, running: number): string {
  return `${PREFIXES[audience]}-${meetingNumber}-${String(running).padStart(3, '0')}`;
}

/** The next copy of a meeting: its number, and what is written when the file leaves or is taken back. */
export async function nextCopy(
  ctx: ReadContext,
  review: RedactionReview,
  meetingNumber: string,
  request: CopyRequest,
): Promise<NonNullable<Rendered['copy']>> {
  const { audience, recipientId, memberId } = request;
  if (audience === 'request' && request.recipientText === '')
    throw ruleViolated({ rule: 'copy-without-receipt-number' });
  if (memberId !== null) await memberById(ctx, memberId);
  const known = await ctx.trx
    .selectFrom('redactionCopy')
    .select('number')
    .where('meetingId', '=', review.meetingId)
    .execute();
  const running = known.length + 1;
  const number = copyNumber(audience, meetingNumber, running);
  const { actor, now } = ctx;
  return {
    number,
    running,
    record: async (trx, sha256) => {
      await trx
        .insertInto('redactionCopy')
        .values({
          number,
          meetingId: review.meetingId,
          reviewId: review.id,
          revision: review.revision,
          audience,
          recipientKind: kindOf(request),
          recipientId: memberId ?? recipientId,
          recipientText: request.recipientText,
          purpose: request.purpose,
          format: request.format,
          sha256,
          state: 'given',
          hidden: JSON.stringify(review.spans.flatMap(hiddenOf)),
          givenAt: now().toISOString(),
          givenById: actor.accountId,
        })
        .execute();
    },
    withdraw: async (trx) => {
      await trx.updateTable('redactionCopy').set({ state: 'withdrawn' }).where('number', '=', number).execute();
    },
  };
}

/** A hidden stretch of a copy as it is kept, to compare later copies with. */
export interface KeptStretch {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly shown?: string;
}

function hiddenOf({ decision, blockId, start, end, shown }: RedactionSpan): KeptStretch[] {
  return decision === 'removed' ? [{ blockId, start, end, ...(shown === undefined ? {} : { shown }) }] : [];
}

function kindOf({ audience, memberId }: CopyRequest): RecipientKind {
  if (audience === 'members') return memberId === null ? 'members' : 'member';
  return audience === 'subject' ? 'person' : audience;
}

/** 交付した写し of a meeting, newest first; recipients by code or by the published name of a body, never a person's name. */
export async function copies(
  ctx: Pick<ReadContext, 'trx'>,
  { meetingId }: { readonly meetingId: string },
): Promise<RedactionCopy[]> {
  const rows = await ctx.trx
    .selectFrom('redactionCopy')
    .innerJoin('account', 'account.id', 'redactionCopy.givenById')
    .leftJoin('organization', 'organization.id', 'redactionCopy.recipientId')
    .leftJoin('member', 'member.id', 'redactionCopy.recipientId')
    .leftJoin('person', 'person.id', 'redactionCopy.recipientId')
    .leftJoin('supportCase', 'supportCase.id', 'person.caseId')
    .selectAll('redactionCopy')
    .select(['account.displayName', 'organization.name as body', 'member.name as member'])
    .select(['person.code', 'supportCase.caseNumber'])
    .where('redactionCopy.meetingId', '=', meetingId)
    .orderBy('givenAt', 'desc')
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    audience: row.audience,
    recipientKind: row.recipientKind,
    recipient: row.body ?? row.member ?? (row.code ? `${row.caseNumber ?? ''} ${row.code}` : row.recipientText),
    purpose: row.purpose,
    format: row.format,
    sha256: row.sha256,
    state: row.state,
    revision: row.revision,
    givenAt: row.givenAt,
    givenBy: row.displayName,
  }));
}
