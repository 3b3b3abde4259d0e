import type { Correction, CorrectionRound } from '../../contract/correction.ts';
import { AppError } from '../../contract/error.ts';
import type { ReadContext } from '../context.ts';
import { columns } from '../db/columns.ts';

type Reader = Pick<ReadContext, 'trx'>;

type RoundRow = Omit<CorrectionRound, 'corrections' | 'answers'> & { readonly openedById: string };
const ROUND = columns<RoundRow>()(['organizationIds'], []);
export const roundRow = ROUND.toRow;

/** What the pages show of a meeting's rounds. */
export interface Rounds {
  readonly meetingId: string;
  readonly minutesId: string | null;
  readonly rounds: CorrectionRound[];
  readonly undecided: number;
}

/** 訂正の照会 on the newest version. */
export async function list(ctx: Reader, input: { readonly meetingId: string }): Promise<Rounds> {
  const newest = await ctx.trx
    .selectFrom('minutes')
    .select('id')
    .where('meetingId', '=', input.meetingId)
    .orderBy('versionNumber', 'desc')
    .executeTakeFirst();
  const rounds = newest ? await roundsOf(ctx, newest.id) : [];
  return { meetingId: input.meetingId, minutesId: newest?.id ?? null, rounds, undecided: undecidedIn(rounds) };
}

/** One round, on whichever version; `not_found` when there is none. */
export async function roundById(ctx: Reader, id: string): Promise<CorrectionRound> {
  const row = await ctx.trx.selectFrom('correctionRound').select('minutesId').where('id', '=', id).executeTakeFirst();
  const round = row && (await roundsOf(ctx, row.minutesId)).find((one) => one.id === id);
  if (!round) throw new AppError('not_found');
  return round;
}

/** Rounds on one version, newest first, with all that was asked for and what became of it. */
async function roundsOf(ctx: Reader, minutesId: string): Promise<CorrectionRound[]> {
  const rounds = await ctx.trx
    .selectFrom('correctionRound')
    .selectAll()
    .where('minutesId', '=', minutesId)
    .orderBy('openedAt', 'desc')
    .execute();
  const corrections = await ctx.trx
    .selectFrom('correction')
    .innerJoin('correctionRound', 'correctionRound.id', 'correction.roundId')
    .leftJoin('correctionDecision', 'correctionDecision.correctionId', 'correction.id')
    .selectAll('correction')
    .select([
      'correctionDecision.outcome as outcome',
      'correctionDecision.reason as reason',
      'correctionDecision.wording as wording',
      'correctionDecision.decidedAt as decidedAt',
      'correctionDecision.decidedById as decidedById',
    ])
    .where('correctionRound.minutesId', '=', minutesId)
    .orderBy('correction.recordedAt')
    .orderBy('correction.id')
    .execute();
  const read = corrections.map(
    ({ outcome, reason, wording, decidedAt, decidedById, recordedById: _recorder, ...row }): Correction => ({
      ...row,
      decision:
        outcome === null || decidedAt === null || decidedById === null
          ? null
          : { outcome, reason: reason ?? '', wording, decidedAt, decidedById },
    }),
  );
  const answers = await ctx.trx
    .selectFrom('correctionAnswer')
    .select(['roundId', 'organizationId', 'receivedOn', 'medium'])
    .orderBy('recordedAt')
    .execute();
  const answersTo = (id: string) =>
    answers.filter(({ roundId }) => roundId === id).map(({ roundId: _round, ...given }) => given);
  return rounds.map((row) => {
    const { openedById: _opener, ...round } = ROUND.fromRow(row);
    return { ...round, corrections: read.filter(({ roundId }) => roundId === round.id), answers: answersTo(round.id) };
  });
}

const undecidedIn = (rounds: readonly CorrectionRound[]): number =>
  rounds.reduce((sum, round) => sum + round.corrections.filter(({ decision }) => decision === null).length, 0);

/** Corrections to a version that nobody has decided. */
export async function undecidedCorrections(ctx: Reader, minutesId: string): Promise<number> {
  return undecidedIn(await roundsOf(ctx, minutesId));
}

/** Whether a version is still with the organisations. */
export async function hasOpenRound(ctx: Reader, minutesId: string): Promise<boolean> {
  return (await roundsOf(ctx, minutesId)).some(({ closedAt }) => closedAt === null);
}
