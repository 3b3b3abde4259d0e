import { AppError, ruleViolated } from '../../contract/error.ts';
import type { ConfidentialityPledge, Member } from '../../contract/member.ts';
import type { Context } from '../context.ts';
import { memberById } from './queries.ts';
import { memberRow } from './rows.ts';

/** 構成員を登録する. */
export async function add(ctx: Context, input: Omit<Member, 'id' | 'version'>): Promise<Member> {
  const member: Member = { ...input, id: ctx.newId(), version: 1 };
  await refuse(ctx, member);
  await ctx.trx.insertInto('member').values(memberRow(member)).execute();
  return member;
}

/** 構成員を改める. */
export async function change(ctx: Context, input: Member): Promise<Member> {
  const stored = await memberById(ctx, input.id);
  if (stored.version !== input.version) throw new AppError('conflict', { currentVersion: stored.version });
  await refuse(ctx, input);
  const member: Member = { ...input, version: stored.version + 1 };
  await ctx.trx.updateTable('member').set(memberRow(member)).where('id', '=', input.id).execute();
  return member;
}

/** 誓約を記録する, for many at once; earlier pledges stay. */
export async function recordPledges(
  ctx: Context,
  input: {
    readonly memberIds: readonly string[];
    readonly pledgedOn: string;
    readonly textVersion: string;
    readonly expiresOn: string | null;
  },
): Promise<ConfidentialityPledge[]> {
  if (input.expiresOn !== null && input.expiresOn < input.pledgedOn)
    throw ruleViolated({ rule: 'pledge-expires-before-given' });
  const recordedAt = ctx.now().toISOString();
  const recorded: ConfidentialityPledge[] = [];
  for (const memberId of new Set(input.memberIds)) {
    const member = await memberById(ctx, memberId);
    recorded.push({
      id: ctx.newId(),
      memberId,
      pledgedOn: input.pledgedOn,
      textVersion: input.textVersion,
      expiresOn: input.expiresOn ?? (member.termTo !== null && member.termTo >= input.pledgedOn ? member.termTo : null),
      recordedAt,
    });
  }
  await ctx.trx.insertInto('confidentialityPledge').values(recorded).execute();
  return recorded;
}

async function refuse(ctx: Context, member: Member): Promise<void> {
  if (member.termFrom !== null && member.termTo !== null && member.termTo < member.termFrom)
    throw ruleViolated({ rule: 'member-term-reversed' });
  if (member.deputyOfId === member.id) throw ruleViolated({ rule: 'member-own-deputy' });
  if (member.code === '') return;
  const other = await ctx.trx
    .selectFrom('member')
    .select('id')
    .where('code', '=', member.code)
    .where('id', '<>', member.id)
    .executeTakeFirst();
  if (other) throw ruleViolated({ rule: 'member-code-taken', of: { code: member.code } });
}
