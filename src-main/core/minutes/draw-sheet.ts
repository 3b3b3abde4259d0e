import type { ActionItem } from '../../contract/action.ts';
import type { MinutesBlock } from '../../contract/minutes.ts';
import type { SessionRecords } from './session-records.ts';
import { japaneseDate, WORDS } from './words.ts';

/** One line of the sheet. */
export interface SheetLine {
  readonly kind: 'decisions' | 'actions';
  readonly id: string;
  readonly agendaItemId: string;
  /** Number of the case, or of the item where there is none. */
  readonly code: string;
  readonly what: string;
  readonly who: string;
  /** 期限 in 和暦; empty without one. */
  readonly until: string;
}

/** 決定・取組 in the order of the agenda: first what was decided on an item, then what is to be done. */
export function sheetLines(records: SessionRecords): readonly SheetLine[] {
  return records.meeting.agenda.flatMap((item) => {
    const code = item.caseNumber ?? `${WORDS.item}${item.label}`;
    return [
      ...records.decisions
        .filter(({ agendaItemId }) => agendaItemId === item.id)
        .map(
          ({ id, text }): SheetLine => ({
            kind: 'decisions',
            id,
            agendaItemId: item.id,
            code,
            what: text,
            who: '',
            until: '',
          }),
        ),
      ...records.actions
        .filter(({ agendaItemId }) => agendaItemId === item.id)
        .map(
          (action): SheetLine => ({
            kind: 'actions',
            id: action.id,
            agendaItemId: item.id,
            code,
            what: action.text,
            who: ownerOf(records, action),
            until: action.dueOn ? japaneseDate(action.dueOn) : '',
          }),
        ),
    ];
  });
}

/** 決定・取組の一覧 at the head of the minutes; the code stands in the text, so that it can be redacted. */
export function sheetBlocks(records: SessionRecords): MinutesBlock[] {
  const lines = sheetLines(records);
  if (lines.length === 0) return [];
  return [
    { id: 'heading:sheet', kind: 'heading', agendaItemId: null, label: '', text: WORDS.sheetHeading, isDrawn: true },
    ...lines.map(
      (line): MinutesBlock => ({
        id: `${line.kind === 'decisions' ? 'sheet-decision' : 'sheet-action'}:${line.id}`,
        kind: line.kind,
        agendaItemId: line.agendaItemId,
        label: line.kind === 'decisions' ? WORDS.decision : WORDS.action,
        text: `${line.code}　${line.kind === 'decisions' ? line.what : taskText(line)}`,
        isDrawn: true,
      }),
    ),
  ];
}

/** 担当 of a task: organisation and person as far as they are named. */
export function ownerOf({ members, organizationNames }: SessionRecords, action: ActionItem): string {
  return [
    action.ownerOrganizationId ? (organizationNames.get(action.ownerOrganizationId) ?? '') : '',
    action.ownerId ? (members.get(action.ownerId)?.name ?? '') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** 取組 in one line: what, who, until when. */
export function taskText({ what, who, until }: Pick<SheetLine, 'what' | 'who' | 'until'>): string {
  return `${what}（${WORDS.owner}：${who}${until === '' ? '' : `／${WORDS.due}：${until}`}）`;
}
