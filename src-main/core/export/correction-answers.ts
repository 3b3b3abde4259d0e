import type { Correction, CorrectionRound } from '../../contract/correction.ts';
import { AppError, ruleViolated } from '../../contract/error.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import type { MinutesDocument, Run } from '../../documents/model.ts';
import type { ReadContext } from '../context.ts';
import { roundById } from '../correction/queries.ts';
import { localDay } from '../local-time.ts';
import { minutesById, sessionRecords } from '../minutes/queries.ts';
import { japaneseDate } from '../minutes/words.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { CORRECTION_WORDS as SAY } from './correction-words.ts';
import { drawHandout, plain } from './handout.ts';
import { renderDocument } from './render-minutes.ts';

type Names = ReadonlyMap<string, string>;

/** 訂正の照会の回答一覧: who answered what, and what became of each correction; of all organisations or of one. */
export async function correctionAnswers(
  ctx: ReadContext,
  input: {
    readonly meetingId: string;
    readonly roundId: string;
    readonly organizationId: string | null;
    readonly format: 'docx' | 'pdf';
  },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const round = await roundById(ctx, input.roundId);
  const version = await minutesById(ctx, round.minutesId);
  if (version.meetingId !== input.meetingId) throw new AppError('not_found');
  const { organizationId } = input;
  if (organizationId !== null && !round.organizationIds.includes(organizationId))
    throw ruleViolated({ rule: 'correction-not-asked' });
  const { meeting, organizationNames } = await sessionRecords(ctx, input.meetingId);
  const shown = organizationId === null ? round : onlyOf(round, organizationId);
  const document = await drawHandout(ctx, meeting, {
    heading: SAY.title,
    organization: organizationId === null ? null : (organizationNames.get(organizationId) ?? ''),
    head: SAY.head,
    rows: [
      { label: SAY.version, value: plain(`第${version.versionNumber}版`) },
      { label: SAY.asked, value: plain(japaneseDate(localDay(round.openedAt))) },
      { label: SAY.due, value: plain(japaneseDate(round.dueOn)) },
      { label: SAY.state, value: plain(stateOf(round)) },
    ],
    sections: [
      {
        heading: plain(SAY.answers),
        blocks: [{ kind: 'table', columns: SAY.answerColumns, rows: answerRows(shown, organizationNames) }],
      },
      ...correctionsOf(shown, version.blocks, organizationNames),
    ],
  });
  return (tools) => renderDocument(document, input.format, null, tools);
}

/** What others asked for is none of one organisation's business. */
const onlyOf = (round: CorrectionRound, organizationId: string): CorrectionRound => ({
  ...round,
  organizationIds: [organizationId],
  corrections: round.corrections.filter((one) => one.organizationId === organizationId),
  answers: round.answers.filter((one) => one.organizationId === organizationId),
});

const stateOf = ({ closedAt }: CorrectionRound): string =>
  closedAt === null ? SAY.running : `${japaneseDate(localDay(closedAt))}終了`;

const receipt = ({ receivedOn, medium }: Pick<Correction, 'receivedOn' | 'medium'>): string =>
  `${japaneseDate(receivedOn)}　${SAY.media[medium]}`;

function answerRows(round: CorrectionRound, names: Names): (readonly Run[])[][] {
  return round.organizationIds.map((id) => {
    const own = round.corrections.filter(({ organizationId }) => organizationId === id);
    const none = round.answers.filter(({ organizationId }) => organizationId === id);
    const answer = own.length > 0 ? `申出${own.length}件` : none.length > 0 ? SAY.none : SAY.waiting;
    const received = [...new Set([...own, ...none].map(receipt))].join('\n');
    return [names.get(id) ?? '', answer, received].map(plain);
  });
}

function correctionsOf(
  { corrections }: CorrectionRound,
  blocks: readonly MinutesBlock[],
  names: Names,
): MinutesDocument['sections'] {
  if (corrections.length === 0) return [];
  const rows = corrections.map((one, at) =>
    [
      String(at + 1),
      `${names.get(one.organizationId) ?? ''}\n${placeOf(blocks, one.blockId)}`,
      one.quoted === '' ? SAY.addition : one.quoted,
      [one.proposed === '' ? SAY.deletion : one.proposed, said(SAY.remark, one.remark)].filter(Boolean).join('\n'),
      decisionOf(one),
    ].map(plain),
  );
  return [{ heading: plain(SAY.corrections), blocks: [{ kind: 'table', columns: SAY.correctionColumns, rows }] }];
}

/** Heading and label of a paragraph, as the printed minutes have them. */
function placeOf(blocks: readonly MinutesBlock[], blockId: string): string {
  const at = blocks.findIndex(({ id }) => id === blockId);
  const block = blocks[at];
  if (!block) return SAY.goneBlock;
  const heading = blocks.slice(0, at).findLast(({ kind }) => kind === 'heading');
  return [heading?.label ?? '', heading?.text ?? '', block.label].filter((part) => part !== '').join('　');
}

function decisionOf({ decision }: Correction): string {
  if (!decision) return SAY.undecided;
  return [
    SAY.outcomes[decision.outcome],
    japaneseDate(localDay(decision.decidedAt)),
    said(SAY.wording, decision.wording ?? ''),
    said(SAY.reason, decision.reason),
  ]
    .filter(Boolean)
    .join('\n');
}

const said = (label: string, value: string): string => (value === '' ? '' : `${label}：${value}`);
