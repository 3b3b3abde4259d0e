import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { flagsOf, type LogColumn, type LogFlag } from '../../src-main/contract/log-filter.ts';
import { counted } from '../text/counted.ts';
import type { useDates } from '../text/dates.ts';
import type { Say } from '../text/use-text.ts';
import { Chip, type ChipTone } from '../ui/chip.tsx';
import type { Column } from '../ui/table-column.ts';
import { aboutText } from './entry-words.ts';
import type { LogWords } from './log-words.ts';

const TONES: { readonly [F in LogFlag]: ChipTone } = {
  'special-care': 'accent',
  override: 'warning',
  refused: 'error',
  correction: 'plain',
};

/** The marks as chips. */
export function FlagChips({ row, words }: { row: Pick<AuditEntryRow, 'event' | 'detail'>; words: LogWords }) {
  return flagsOf(row.event, row.detail).map((flag) => (
    <Chip key={flag} tone={TONES[flag]} {...(TONES[flag] === 'plain' ? {} : { icon: 'warning' as const })}>
      {words.flag(flag)}
    </Chip>
  ));
}

const cut = (text: string) => <span className="truncate">{text}</span>;
/** The usual columns fit a screen of 1280 pixels; what is left over goes to the shares. */
const WIDTHS: { readonly [C in LogColumn]: NonNullable<Column<never>['width']> } = {
  seq: 72,
  at: 172,
  event: '2.25fr',
  actor: '1.5fr',
  role: 72,
  case: '1.375fr',
  meeting: '1.5fr',
  giver: '1.5fr',
  recipients: '1.75fr',
  legalBasis: '1.75fr',
  categories: '2fr',
  flags: '1.625fr',
  consent: 92,
  leafHash: '2.5fr',
};

/** The chosen columns of the log. No content, only what stands in the clear. */
export function columnsOf(
  chosen: readonly LogColumn[],
  say: Say<'audit'>,
  dates: ReturnType<typeof useDates>,
  words: LogWords,
): readonly Column<AuditEntryRow>[] {
  const joined = (parts: readonly string[]) => cut(parts.join(say('joiner')));
  const cells: { readonly [C in LogColumn]: Column<AuditEntryRow>['cell'] } = {
    seq: (row) => <span className="tabular-nums">{counted(row.seq)}</span>,
    at: (row) => <span className="tabular-nums">{dates.moment(row.at)}</span>,
    event: (row) => (
      <span className="truncate">
        {words.event(row.event)}
        {aboutText(row) !== '' && <span className="ml-2 text-muted">{aboutText(row)}</span>}
      </span>
    ),
    actor: (row) => cut(row.actorName || say('nobody')),
    role: (row) => cut(words.role(row.role)),
    case: (row) => cut(row.caseNumber ?? ''),
    meeting: (row) => cut(row.meetingNumber ?? ''),
    giver: (row) => cut(row.giver ?? ''),
    recipients: (row) => joined(row.recipientOrganizations),
    legalBasis: (row) => joined(row.legalBasis.map(words.basis)),
    categories: (row) => joined(row.fields.map(words.category)),
    flags: (row) => (
      <span className="flex gap-1">
        <FlagChips row={row} words={words} />
      </span>
    ),
    consent: (row) =>
      cut(typeof row.detail['consentState'] === 'string' ? words.consent(row.detail['consentState']) : ''),
    leafHash: (row) => <span className="truncate font-mono text-[0.875rem]">{row.leafHash}</span>,
  };
  return chosen.map((id) => ({
    id,
    title: say(`columnNames.${id}`),
    width: WIDTHS[id],
    cell: cells[id],
    ...(id === 'seq' ? { align: 'end' as const, isRowHeader: true } : {}),
  }));
}
