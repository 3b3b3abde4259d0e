import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeetingScript } from '../../src-main/command-line/demo/walk/meeting-script.ts';
import type { LegalBasis } from '../../src-main/contract/legal-basis.ts';
import { demandedBy } from '../../src-renderer/disclosure/basis-order.ts';
import { ROOT } from './core.ts';
import { type Codes, disclosureInput, type FixtureDisclosure, type FixtureMeeting } from './fixture-meeting.ts';

/** The codes of the fixture themselves, where otherwise the identifiers of the records stand. */
const same = { get: (code: string) => code } as unknown as ReadonlyMap<string, string>;
const CODES: Codes = { member: same, organization: same, supportCase: same, person: same };

const catalogue = join(ROOT, 'resources', 'legal-catalogue');
const BASES: readonly LegalBasis[] = readdirSync(catalogue)
  .filter((name) => name.startsWith('bases-'))
  .flatMap((name) => JSON.parse(readFileSync(join(catalogue, name), 'utf8')));
const KINDS = new Map<string, string>(
  JSON.parse(readFileSync(join(catalogue, 'particulars.json'), 'utf8')).map(
    ({ id, input }: { id: string; input: string }) => [id, input],
  ),
);

/** A meeting of the fixture as the script of a walk through the interface; `human` are the words only a reader finds. */
export function scriptOf(
  source: FixtureMeeting,
  human: readonly { readonly text: string; readonly ground: string }[],
): MeetingScript {
  const { notice } = source;
  const closedAt = '15:30';
  const starts = source.agenda.map(({ label }) => startOf(source, label));
  return MeetingScript.parse({
    meeting: {
      kind: 'support-meeting',
      number: source.number,
      title: source.title,
      place: '玉清市役所 別館2階 第3会議室',
      heldOn: source.date,
      startsAt: '13:30',
      endsAt: closedAt,
      chair: notice.readBy,
      recorder: 'M-003',
    },
    invited: source.attendance.map((row) => row['構成員番号']),
    requests: source.requests.map((request) => ({
      key: request.id,
      number: request.number,
      requestedOn: request.date,
      isBlanket: request.id.endsWith('-Q0'),
      organizations: request.id.endsWith('-Q0') ? [] : request.to.split('・'),
      cases: request.cases,
      asked: request.asked,
      reason: request.reason,
      answer: request.answered,
    })),
    agenda: source.agenda.map(({ label, title, minutes, caseNumber }) => ({
      label,
      title,
      minutes,
      presenter: null,
      case: caseNumber,
      purpose: '',
    })),
    attendance: { ...attendanceOf(source, closedAt), notice: noticeOf(source) },
    items: source.agenda.map(({ label }, index) => ({
      item: label,
      startedAt: starts[index],
      endedAt: starts[index + 1] ?? closedAt,
      note: source.notes.get(label) ?? '',
      disclosures: source.entries.filter(({ item }) => item === label).map(disclosureOf),
      withholdings: source.withheld
        .filter(({ item }) => item === label)
        .map(({ member, what, reason }) => ({ at: starts[index + 1] ?? closedAt, member, what, reason })),
      decisions: source.decisions
        .filter(({ item }) => item === label)
        .map(({ text, case: caseNumber, dissent }) => ({ text, case: caseNumber, dissent: dissent ?? '' })),
      actions: source.actions
        .filter(({ item }) => item === label)
        .map(({ text, owner, support, due }) => ({
          text,
          ownerOrganization: owner.organisation,
          owner: owner.member,
          support,
          dueOn: due,
        })),
    })),
    closedAt,
    redactions: human.map(({ text, ground }) => ({ item: null, text, ground, reason: '' })),
  });
}

/** The first time written under an item, or its first disclosure if that was earlier. */
function startOf({ notes, entries }: FixtureMeeting, label: string): string {
  const written = /\[(\d\d:\d\d)\]/.exec(notes.get(label) ?? '')?.[1] ?? '13:30';
  return [written, ...entries.filter(({ item }) => item === label).map(({ time }) => time)].sort()[0] ?? written;
}

function attendanceOf({ attendance }: FixtureMeeting, closedAt: string) {
  const rows = attendance.map((row) => ({ member: row['構成員番号'] ?? '', cell: (name: string) => row[name] ?? '' }));
  const times = (column: string) =>
    rows.flatMap(({ member, cell }) => (cell(column) ? [{ member, at: cell(column) }] : []));
  return {
    entered: [...times('入室'), ...times('中座再入室')],
    left: [...times('退室').filter(({ at }) => at < closedAt), ...times('中座退室')],
    absences: rows
      .filter(({ cell }) => !cell('入室'))
      .map(({ member, cell }) => ({ member, reason: `${cell('出欠')} ${cell('備考')}`.trim() })),
    pledgesAtDoor: rows.filter(({ cell }) => cell('誓約確認') === '当日提出').map(({ member }) => member),
    recusals: rows
      .filter(({ cell }) => cell('除斥議題'))
      .map(({ member, cell }) => ({
        member,
        item: cell('除斥議題'),
        from: cell('除斥退室'),
        until: cell('除斥再入室'),
        reason: cell('備考'),
      })),
  };
}

const noticeOf = ({ notice }: FixtureMeeting) => ({
  readBy: notice.readBy,
  at: notice.from,
  late: notice.lateArrivals.map(({ member, time }) => ({ member, at: time })),
});

function disclosureOf(entry: FixtureDisclosure) {
  const {
    discloserId,
    readById,
    subjects,
    requestId: _request,
    ...input
  } = disclosureInput(entry, CODES, {
    meetingId: '',
    agendaItemId: '',
    requestId: null,
  });
  const chosen = BASES.filter(({ id }) => input.legalBasis.includes(id));
  const demanded = demandedBy(chosen, entry.request !== null).filter((kind) => kind !== 'request');
  return {
    ...input,
    discloser: discloserId,
    readBy: readById,
    subjects: subjects.map(({ caseId, personId }) => ({ case: caseId, person: personId.split(' ')[1] ?? '' })),
    request: entry.request,
    particulars: Object.fromEntries(
      demanded.map((kind) => [kind, KINDS.get(kind) === 'confirm' ? 'yes' : '会議の記録のとおり']),
    ),
  };
}
