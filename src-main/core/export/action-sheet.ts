import { AppError, ruleViolated } from '../../contract/error.ts';
import type { MinutesDocument } from '../../documents/model.ts';
import type { ReadContext } from '../context.ts';
import { type SheetLine, sheetLines } from '../minutes/draw-sheet.ts';
import { sessionRecords } from '../minutes/queries.ts';
import { WORDS } from '../minutes/words.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { drawHandout, plain } from './handout.ts';
import { renderDocument } from './render-minutes.ts';

const DECISIONS = [
  { label: '案件', width: 16 },
  { label: WORDS.decision, width: 84 },
];
const TASKS = [
  { label: '案件', width: 14 },
  { label: '取り組むこと', width: 39 },
  { label: WORDS.owner, width: 22 },
  { label: WORDS.due, width: 25 },
];

/** 決定・取組の一覧: one sheet of who does what until when, to be handed out before the minutes are ready. */
export async function actionSheet(
  ctx: ReadContext,
  input: {
    readonly meetingId: string;
    readonly organizationId: string | null;
    readonly format: 'docx' | 'pdf';
  },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const session = await sessionRecords(ctx, input.meetingId);
  const { meeting } = session;
  if (meeting.state !== 'closed') throw ruleViolated({ rule: 'meeting-not-closed' });
  const name = input.organizationId === null ? null : session.organizationNames.get(input.organizationId);
  if (name === undefined) throw new AppError('not_found');
  const lines = sheetLines(session).filter((line) => name === null || isOf(session, line, input.organizationId ?? ''));
  if (lines.length === 0) throw ruleViolated({ rule: 'action-sheet-empty' });
  const document = await drawHandout(ctx, meeting, {
    heading: WORDS.sheetHeading,
    organization: name,
    head: WORDS.headHeading,
    sections: [
      ...tableOf(WORDS.decision, DECISIONS, lines, 'decisions', ({ code, what }) => [code, what]),
      ...tableOf(WORDS.action, TASKS, lines, 'actions', ({ code, what, who, until }) => [code, what, who, until]),
    ],
  });
  return (tools) => renderDocument(document, input.format, null, tools);
}

function tableOf(
  heading: string,
  columns: typeof TASKS,
  lines: readonly SheetLine[],
  kind: SheetLine['kind'],
  cells: (line: SheetLine) => readonly string[],
): MinutesDocument['sections'] {
  const rows = lines.filter((line) => line.kind === kind).map((line) => cells(line).map(plain));
  return rows.length === 0 ? [] : [{ heading: plain(heading), blocks: [{ kind: 'table', columns, rows }] }];
}

/** Tasks of one organisation: its own, and those of its people. */
function isOf(
  { actions, members }: Awaited<ReturnType<typeof sessionRecords>>,
  line: SheetLine,
  organizationId: string,
): boolean {
  const action = actions.find(({ id }) => id === line.id);
  if (line.kind !== 'actions' || !action) return false;
  const owner = action.ownerId === null ? undefined : members.get(action.ownerId);
  return action.ownerOrganizationId === organizationId || owner?.organizationId === organizationId;
}
