import type { DisclosureSheet } from '../../documents/model.ts';
import type { SessionRecords } from '../minutes/session-records.ts';
import { japaneseDate, WORDS } from '../minutes/words.ts';

const NATURES = { fact: '事実', hearsay: '伝聞', opinion: '専門職の見解' } as const;
const MEDIA = {
  spoken: '口頭',
  'spoken-and-paper': '口頭・紙資料',
  paper: '紙資料',
  'read-out': '書面の読み上げ',
  notes: '手書きメモ',
} as const;
const TAKE_HOME = {
  'own-support-staff': '自機関の支援担当者まで',
  'not-at-all': '持ち帰らない',
  'named-only': '決めた相手のみ',
  'as-noted': '備考のとおり',
} as const;

/** 情報共有記録簿: one line per disclosure with everything 要綱 10条2項 asks for; corrected lines stay and say so. */
export function disclosureSheet(
  records: SessionRecords,
  caseNumbers: ReadonlyMap<string, string>,
  persons: ReadonlyMap<string, string>,
): DisclosureSheet {
  const { meeting, members, basisNames } = records;
  const name = (id: string | null): string =>
    id === null ? '' : `${members.get(id)?.name ?? ''}（${members.get(id)?.organizationName ?? ''}）`;
  const labels = new Map(meeting.agenda.map((item) => [item.id, item.label]));
  const requests = new Map(meeting.requests.map((request) => [request.id, request.number]));
  const numbers = new Map(records.disclosures.map((disclosure) => [disclosure.id, disclosure.number]));
  return {
    title: `情報共有記録簿　${meeting.number}　${japaneseDate(meeting.heldOn)}`,
    columns: [
      { label: '番号', width: 6 },
      { label: '議題', width: 6 },
      { label: '時刻', width: 7 },
      { label: '提供した者', width: 26 },
      { label: '代読', width: 20 },
      { label: '対象の者', width: 22 },
      { label: '情報の区分', width: 20 },
      { label: '要配慮', width: 8 },
      { label: '内容', width: 48 },
      { label: '事実・伝聞', width: 10 },
      { label: '根拠', width: 34 },
      { label: '求め', width: 16 },
      { label: '同意の状態', width: 22 },
      { label: '目的', width: 26 },
      { label: '方法', width: 14 },
      { label: '受け取った者', width: 40 },
      { label: '持ち帰り', width: 22 },
      { label: '議長の判断', width: 26 },
      { label: '訂正', width: 22 },
    ],
    rows: records.disclosures.map((disclosure) => [
      disclosure.number,
      labels.get(disclosure.agendaItemId) ?? '',
      disclosure.at,
      name(disclosure.discloserId),
      name(disclosure.readById),
      disclosure.subjects
        .map((subject) => `${caseNumbers.get(subject.caseId) ?? ''} ${persons.get(subject.personId) ?? ''}`)
        .join('、'),
      disclosure.categories.map((category) => WORDS.categories[category]).join('、'),
      disclosure.isSpecialCare ? '要配慮' : '',
      disclosure.content,
      NATURES[disclosure.nature],
      disclosure.legalBasis.map((id) => basisNames.get(id) ?? id).join('、'),
      disclosure.requestId === null ? '' : (requests.get(disclosure.requestId) ?? ''),
      [WORDS.consent[disclosure.consentState], disclosure.consentNote].filter((part) => part !== '').join('　'),
      disclosure.purpose,
      [MEDIA[disclosure.medium], disclosure.handout].filter((part) => part !== '').join('　'),
      `${disclosure.recipientIds.length}名：${disclosure.recipientIds.map((id) => members.get(id)?.name ?? '').join('、')}`,
      [TAKE_HOME[disclosure.takeHome], disclosure.takeHomeNote].filter((part) => part !== '').join('　'),
      disclosure.override ? `${disclosure.override.reason}（${disclosure.override.rules.join('、')}）` : '',
      correctionOf(disclosure, numbers),
    ]),
    notes: records.withholdings.map(
      (withholding) =>
        `提供しない判断　${withholding.at}　${name(withholding.memberId)}　${withholding.what}：${withholding.reason}`,
    ),
  };
}

function correctionOf(disclosure: SessionRecords['disclosures'][number], numbers: ReadonlyMap<string, number>): string {
  const parts = [];
  if (disclosure.correctsId !== null)
    parts.push(`${numbers.get(disclosure.correctsId) ?? ''}番の訂正：${disclosure.correctionReason}`);
  if (disclosure.correctedById !== null) parts.push(`${numbers.get(disclosure.correctedById) ?? ''}番で訂正済み`);
  return parts.join('　');
}
