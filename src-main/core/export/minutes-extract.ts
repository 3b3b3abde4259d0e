import { AppError, ruleViolated } from '../../contract/error.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import { isRecused } from '../attendance/rules.ts';
import type { ReadContext } from '../context.ts';
import { approvedMinutes, sessionRecords } from '../minutes/queries.ts';
import type { SessionRecords } from '../minutes/session-records.ts';
import { WORDS } from '../minutes/words.ts';
import type { Rendered, RenderTools } from '../release-type.ts';
import { documentOf, renderDocument } from './render-minutes.ts';

/** 事案ごとの抜粋: what stands in the approved minutes about one case, and who was in the room for it; nothing of others. */
export async function minutesExtract(
  ctx: ReadContext,
  input: { readonly meetingId: string; readonly caseId: string; readonly format: 'docx' | 'pdf' },
): Promise<(tools: RenderTools) => Promise<Rendered>> {
  const approved = await approvedMinutes(ctx, input.meetingId);
  if (!approved) throw ruleViolated({ rule: 'minutes-not-approved' });
  const session = await sessionRecords(ctx, input.meetingId);
  const items = session.meeting.agenda.filter(({ caseId }) => caseId === input.caseId);
  const code = items[0]?.caseNumber;
  if (!code) throw new AppError('not_found');
  const blocks = extractBlocks(approved.blocks, session, new Set(items.map(({ id }) => id)));
  const document = await documentOf(ctx, input.meetingId, { ...approved, blocks }, [], null);
  const title = `${document.title}　抜粋（${code}）`;
  return (tools) => renderDocument({ ...document, title }, input.format, null, tools);
}

/** Blocks of the head, of those in the room for the items, and of the items themselves. */
function extractBlocks(
  blocks: readonly MinutesBlock[],
  session: SessionRecords,
  items: ReadonlySet<string>,
): MinutesBlock[] {
  const here = inRoomFor(session, items);
  const labels = session.meeting.agenda.filter(({ id }) => !items.has(id)).map(({ label }) => label);
  const kept = blocks
    .filter(({ id, agendaItemId }) =>
      agendaItemId === null
        ? !id.startsWith('attendance:') || here.has(id.slice('attendance:'.length))
        : items.has(agendaItemId),
    )
    .map((block) => (block.kind === 'attendance' ? { ...block, text: withoutOtherItems(block.text, labels) } : block));
  // A heading under which nothing is left would tell that something was there.
  return kept.filter(
    ({ kind, id }, at) => kind !== 'heading' || id !== 'heading:sheet' || kept[at + 1]?.kind !== 'heading',
  );
}

/** Members in the room at any time during the items, those who stood aside left out. */
function inRoomFor({ meeting, attendance }: SessionRecords, items: ReadonlySet<string>): ReadonlySet<string> {
  const here = new Set<string>();
  for (const item of meeting.agenda.filter(({ id }) => items.has(id))) {
    const from = item.startedAt ?? meeting.openedAt ?? '00:00';
    const until = item.endedAt ?? meeting.closedAt ?? '24:00';
    for (const { memberId, enteredAt, leftAt } of attendance.presences) {
      const isOut = attendance.recusals.some(
        (recusal) =>
          recusal.memberId === memberId && isRecused(recusal, from, item.id) && recusal.agendaItemId === item.id,
      );
      if (!isOut && enteredAt < until && from < (leftAt ?? '24:00')) here.add(memberId);
    }
  }
  return here;
}

/** From which other items somebody stood aside is none of this case's business. */
const withoutOtherItems = (text: string, labels: readonly string[]): string =>
  text
    .split('　')
    .filter(
      (part) =>
        !labels.some(
          (label) => part === `${WORDS.recused} 議題${label}` || part.startsWith(`${WORDS.recused} 議題${label} `),
        ),
    )
    .join('　');
