import { readFileSync } from 'node:fs';
import type { TasukiClient } from '../../src-main/contract/api.ts';
import type { DisclosureInput } from '../../src-main/contract/disclosure.ts';
import { decodeText } from '../../src-main/core/file-import/read/decode-text.ts';
import { fixture } from './fixture.ts';

/** A meeting folder of the fixture, as far as the tests enter it. */
export interface FixtureMeeting {
  readonly number: string;
  readonly title: string;
  readonly date: string;
  readonly agenda: readonly { label: string; title: string; minutes: number; caseNumber: string | null }[];
  readonly attendance: readonly Record<string, string>[];
  readonly requests: readonly {
    id: string;
    number: string;
    date: string;
    to: string;
    cases: string[];
    asked: string;
    reason: string;
    answered: string;
  }[];
  readonly entries: readonly FixtureDisclosure[];
  readonly withheld: readonly { item: string; member: string; what: string; reason: string }[];
  readonly notice: { readBy: string; from: string; to: string; lateArrivals: { member: string; time: string }[] };
  readonly decisions: readonly { item: string; case: string | null; text: string; dissent: string | null }[];
  readonly actions: readonly {
    item: string;
    case: string | null;
    text: string;
    owner: { organisation: string; member: string };
    support: string[];
    due: string;
  }[];
  /** Transcript by agenda label: what was said, as the recorder typed it. */
  readonly notes: ReadonlyMap<string, string>;
  readonly transcript: string;
}

export interface FixtureDisclosure {
  readonly id: string;
  readonly item: string;
  readonly time: string;
  readonly discloser: { readonly member: string; readonly readBy: string | null };
  readonly subjects: readonly { readonly case: string; readonly person: string }[];
  readonly categories: readonly string[];
  readonly content: string;
  readonly nature: string;
  readonly specialCare: boolean;
  readonly specialCareKinds: readonly string[];
  readonly officeSensitive: readonly string[];
  readonly legalBasis: string;
  readonly request: string | null;
  readonly consent: { readonly state: string; readonly note: string | null };
  readonly recipients: readonly string[];
  readonly purpose: string;
  readonly medium: string;
  readonly handout: string | null;
  readonly takeHome: string;
}

/** Reads a meeting folder; every encoding of the fixture is found out by the product's own reader. */
export function readFixtureMeeting(folder: string): FixtureMeeting {
  const text = (name: string): string =>
    decodeText(readFileSync(fixture(`meetings/${folder}/${name}`))).text.replace(/\r\n/g, '\n');
  const disclosures = JSON.parse(text('disclosures.json'));
  const decisions = JSON.parse(text('decisions.json'));
  const [header = '', ...rows] = text('attendance.csv')
    .replace(/^\ufeff/, '')
    .trim()
    .split('\n');
  const names = header.split(',');
  const transcript = text('transcript.txt').replace(/^\ufeff/, '');
  const agenda = text('agenda.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^\d+(-\d+)?$/.test(cells[1] ?? '') && /^\d\d:\d\d$/.test(cells[3] ?? ''))
    .map((cells) => ({
      label: cells[1] ?? '',
      title: cells[2] ?? '',
      minutes: Number(cells[4]),
      caseNumber: /^R\d+-\d+$/.test(cells[7] ?? '') ? (cells[7] ?? null) : null,
    }));
  return {
    number: disclosures.meeting,
    title: disclosures.title,
    date: disclosures.date,
    agenda,
    attendance: rows.map((row) => Object.fromEntries(row.split(',').map((cell, index) => [names[index] ?? '', cell]))),
    requests: disclosures.requests,
    entries: disclosures.entries,
    withheld: disclosures.withheld,
    notice: disclosures.notice,
    decisions: decisions.decisions,
    actions: decisions.actions,
    notes: notesOf(transcript),
    transcript,
  };
}

function notesOf(transcript: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let label = '';
  for (const line of transcript.split('\n')) {
    const opened = /^【(\d+(?:-\d+)?)[\s　]/.exec(line);
    if (opened) label = opened[1] ?? '';
    else if (label !== '') notes.set(label, `${notes.get(label) ?? ''}${line}\n`);
  }
  return new Map([...notes].map(([key, value]) => [key, value.replace(/\n+$/, '')]));
}

const CATEGORIES: Readonly<Record<string, DisclosureInput['categories'][number]>> = {
  基本的事項: 'identity',
  連絡先: 'contact',
  家庭生活: 'household',
  '心身・健康': 'health',
  '障害・介護': 'disability-care',
  就労: 'employment',
  '就学・保育': 'school',
  '収入・資産': 'income-assets',
  '債務・滞納': 'debt-arrears',
  住まい: 'housing',
  福祉制度の利用: 'welfare-use',
  生活歴: 'life-history',
  '交通・警察': 'police-traffic',
  犯罪の経歴: 'criminal-record',
  在留: 'residence-status',
  第三者に関すること: 'third-party',
  事業者の取扱い: 'business-practice',
};
const KINDS: Readonly<Record<string, DisclosureInput['specialCareKinds'][number]>> = {
  病歴: 'medical-history',
  健診結果: 'check-up',
  '診療・調剤': 'treatment',
  犯罪の経歴: 'criminal-record',
};
const NATURES: Readonly<Record<string, DisclosureInput['nature']>> = {
  事実: 'fact',
  伝聞: 'hearsay',
  専門職の見解: 'opinion',
};
const MEDIA: Readonly<Record<string, DisclosureInput['medium']>> = {
  口頭: 'spoken',
  '口頭・紙資料': 'spoken-and-paper',
  '書面（欠席者提出）を読み上げ': 'read-out',
  '口頭・手書きメモ': 'notes',
};

/** 根拠 as the office wrote it, in the catalogue's identifiers. */
function basesOf(text: string): string[] {
  const found: string[] = [];
  const add = (pattern: RegExp, ...ids: string[]): void => {
    if (pattern.test(text)) found.push(...ids);
  };
  add(/第9条第2項/, 'KON9-2');
  add(/第9条第3項/, 'KON9-3');
  add(/利用目的の範囲内/, 'APPI69-0');
  add(/第69条第1項/, 'APPI69-1');
  add(/第69条第2項第1号/, 'APPI69-2-1');
  add(/第69条第2項第4号/, 'APPI69-2-4');
  add(/第27条第1項本文/, 'APPI27-0');
  add(/第27条第1項第1号/, 'APPI27-1-1');
  add(/第27条第1項第2号/, 'APPI27-1-2');
  add(/児童福祉法第25条の3/, 'JIF25-3');
  add(/高齢者虐待防止法第7条/, 'KOR7');
  add(/連携協定/, 'AGR');
  return found;
}

/** Identifiers of the office's records by the codes of the fixture. */
export interface Codes {
  readonly member: ReadonlyMap<string, string>;
  readonly organization: ReadonlyMap<string, string>;
  readonly supportCase: ReadonlyMap<string, string>;
  /** `R8-014 P1` → person. */
  readonly person: ReadonlyMap<string, string>;
}

/** Looks the codes up through the client, as staff. */
export async function readCodes(api: TasukiClient, caseNumbers: readonly string[]): Promise<Codes> {
  const members = await api.member.list({});
  const organizations = await api.organization.list({});
  const cases = await api.supportCase.list({});
  const person = new Map<string, string>();
  for (const supportCase of cases.filter((candidate) => caseNumbers.includes(candidate.caseNumber)))
    for (const one of (await api.supportCase.people({ id: supportCase.id })).persons)
      person.set(`${supportCase.caseNumber} ${one.code}`, one.id);
  return {
    member: new Map(members.map((member) => [member.code, member.id])),
    organization: new Map(organizations.map((organization) => [organization.code, organization.id])),
    supportCase: new Map(cases.map((supportCase) => [supportCase.caseNumber, supportCase.id])),
    person,
  };
}

const idOf = (map: ReadonlyMap<string, string>, code: string): string => {
  const id = map.get(code);
  if (id === undefined) throw new Error(`unknown code ${code}`);
  return id;
};

/** A disclosure of the fixture as the office would enter it; recipients and particulars are still empty. */
export function disclosureInput(
  entry: FixtureDisclosure,
  codes: Codes,
  at: { meetingId: string; agendaItemId: string; requestId: string | null },
): DisclosureInput {
  return {
    meetingId: at.meetingId,
    agendaItemId: at.agendaItemId,
    at: entry.time,
    discloserId: idOf(codes.member, entry.discloser.member),
    readById: entry.discloser.readBy === null ? null : idOf(codes.member, entry.discloser.readBy),
    subjects: entry.subjects.map((subject) => ({
      caseId: idOf(codes.supportCase, subject.case),
      personId: idOf(codes.person, `${subject.case} ${subject.person}`),
    })),
    categories: entry.categories.map((category) => CATEGORIES[category] ?? 'other'),
    isSpecialCare: entry.specialCare,
    specialCareKinds: entry.specialCareKinds.map((kind) => KINDS[kind] ?? 'medical-history'),
    officeSensitive: [...entry.officeSensitive],
    content: entry.content,
    nature: NATURES[entry.nature] ?? 'fact',
    purpose: entry.purpose,
    medium: MEDIA[entry.medium] ?? 'spoken',
    handout: entry.handout ?? '',
    legalBasis: basesOf(entry.legalBasis),
    particulars: {},
    requestId: at.requestId,
    consentState: entry.consent.state as DisclosureInput['consentState'],
    consentNote: entry.consent.note ?? '',
    takeHome: 'as-noted',
    takeHomeNote: entry.takeHome,
    recipientIds: [],
  };
}
