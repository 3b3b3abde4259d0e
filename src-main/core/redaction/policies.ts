import type { MinutesBlock } from '../../contract/minutes.ts';
import type { RedactionPolicy } from '../../contract/redaction-policy.ts';
import type { Audience, RedactionSpan } from '../../contract/redaction-review.ts';
import { omittedWords } from '../../redaction/omitted-marks.ts';
import { DEFAULT_POLICIES, kindOf } from '../../redaction/policy/kinds.ts';
import { shownWords } from '../../redaction/policy/shown.ts';
import { KEPT_BY_POLICY, KEPT_FOR_SUBJECT, stockGround, stockReason } from '../../redaction/policy/stock-reasons.ts';
import type { ReadContext } from '../context.ts';
import { meetingById } from '../meeting/queries.ts';
import { personsOf } from '../support-case/queries.ts';
import { clauseOf } from './clauses.ts';

type Reader = Pick<ReadContext, 'trx'>;

/** 方針の標準 of the office for an audience; the shipped one until the office has chosen. */
export async function officePolicy(ctx: Reader, audience: Audience): Promise<RedactionPolicy> {
  const row = await ctx.trx
    .selectFrom('redactionPolicy')
    .select('policy')
    .where('audience', '=', audience)
    .executeTakeFirst();
  return row ? (JSON.parse(row.policy) as RedactionPolicy) : DEFAULT_POLICIES[audience];
}

/** The policy of a review: its own, complete; a review from before there were policies has the shipped one. */
export function policyOf(audience: Audience, kept: string): RedactionPolicy {
  return { ...DEFAULT_POLICIES[audience], ...(JSON.parse(kept) as Partial<RedactionPolicy>) };
}

/** What follows from the policy for a proposal before anyone has looked at it. */
export function preset(
  span: RedactionSpan,
  { audience, recipientId, policy }: { audience: Audience; recipientId: string | null; policy: RedactionPolicy },
): RedactionSpan {
  if (audience === 'subject' && span.entity !== '' && span.entity === recipientId)
    return { ...span, decision: 'kept', reason: KEPT_FOR_SUBJECT };
  const kind = kindOf(span.type);
  if (policy[kind] === 'keep') return { ...span, decision: 'kept', reason: KEPT_BY_POLICY };
  return { ...span, ground: stockGround(kind), reason: stockReason(kind, audience) };
}

/** Spans that a new policy decides otherwise than the one before; what a person has decided stays. */
export function replaced(
  spans: readonly RedactionSpan[],
  review: { audience: Audience; recipientId: string | null; policy: RedactionPolicy },
): RedactionSpan[] {
  return spans
    .filter((span) => span.decision === 'undecided' || span.reason === KEPT_BY_POLICY)
    .map((span) => ({ before: span, after: preset({ ...span, decision: 'undecided' }, review) }))
    .filter(({ before, after }) => before.decision !== after.decision)
    .map(({ after }) => after);
}

/** The spans with the word that each shows in its place; those that stay show none. */
export async function withShown(
  ctx: Reader & Pick<ReadContext, 'catalogue'>,
  review: {
    readonly meetingId: string;
    readonly audience: Audience;
    readonly blocks: readonly MinutesBlock[];
    readonly policy: RedactionPolicy;
    readonly seed: string;
  },
  spans: readonly RedactionSpan[],
): Promise<RedactionSpan[]> {
  const hidden = spans.filter((span) => span.decision !== 'kept' && span.type !== 'omitted');
  const words = shownWords(hidden, { ...review, persons: await labelPersons(ctx, hidden) });
  const omitted = spans.some((span) => span.type === 'omitted') ? await wordsForOmitted(ctx, review, spans) : null;
  return spans.map((span) => {
    const shown = span.type === 'omitted' ? omitted?.get(span.id) : words.get(span.id);
    return shown === undefined ? span : { ...span, shown };
  });
}

async function wordsForOmitted(
  ctx: Parameters<typeof withShown>[0],
  { meetingId, audience, blocks }: Parameters<typeof withShown>[1],
  spans: readonly RedactionSpan[],
) {
  const { heldOn } = await meetingById(ctx, meetingId);
  return omittedWords(blocks, spans, (ground) => clauseOf(ctx.catalogue, heldOn, ground, audience));
}

async function labelPersons(ctx: Reader, spans: readonly RedactionSpan[]) {
  const ids = new Set(spans.flatMap((span) => (span.entity === '' ? [] : [span.entity])));
  if (ids.size === 0) return new Map();
  const rows = await ctx.trx
    .selectFrom('person')
    .select('caseId')
    .distinct()
    .where('id', 'in', [...ids])
    .execute();
  const persons = [];
  for (const { caseId } of rows) persons.push(...(await personsOf(ctx, caseId)));
  return new Map(persons.map((person) => [person.id, person]));
}
