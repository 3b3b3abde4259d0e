import type { Accounting, AccountingRow } from '../../contract/accounting.ts';
import type { AccountingDocument, AccountingLine, CountTable } from '../../documents/accounting-model.ts';
import type { Field, PrintedCheckpoint, Run } from '../../documents/model.ts';
import type { Catalogue } from '../legal-basis/catalogue.ts';
import { localDate, localTime } from '../local-time.ts';
import { japaneseDate, WORDS } from '../minutes/words.ts';
import { ACCESSES, basisText, leafStart, MEDIA } from './accounting-words.ts';

/** What every copy says of where it comes from. */
export interface CopySources {
  readonly office: string;
  readonly catalogue: Catalogue;
  readonly now: Date;
  readonly proof: AccountingDocument['proof'];
  readonly checkpoint: PrintedCheckpoint | null;
}

export const text = (value: string): readonly Run[] => (value === '' ? [] : [{ kind: 'text', text: value }]);
export const field = (label: string, value: string): Field => ({ label, value: text(value) });

/** What the proof file is for. */
export const PROOF_NOTE =
  '証明ファイルは、各行が記録簿に記録されたままであることを、この写しの記録番号・照合・照合用の値と照らして確かめるためのものです。';

/** 提供状況の写し（監査用）: from the signed entries alone, without content. */
export function auditorsCopy(account: Accounting, sources: CopySources): AccountingDocument {
  const { rows } = account;
  const today = localDate(sources.now);
  return {
    title: '提供状況の写し',
    office: sources.office,
    marking: '監査用・部外秘',
    fields: [
      field('対象の人', account.label),
      field('記録の期間', periodOf(rows.map(({ at }) => localDate(new Date(at))))),
      field('記録の件数', countOf(rows)),
      field('作成日', japaneseDate(today)),
    ],
    counts: [
      table(
        '根拠ごとの件数',
        '法的根拠',
        account.byBasis.map(({ id, count }) => [basisText(sources.catalogue, today, id), count]),
      ),
      table(
        '提供先の機関ごとの件数',
        '機関',
        account.byOrganization.map(({ name, count }) => [name, count]),
      ),
      table(
        'その後の閲覧と書き出し',
        '出来事',
        account.accesses.map(({ event, count }) => [ACCESSES[event] ?? event, count]),
      ),
    ].filter(({ rows: lines }) => lines.length > 0),
    lines: rows.map((row) => lineOf(row, sources.catalogue)),
    hasContent: false,
    legend: [],
    notes: [
      '署名された記録簿に書かれていることだけを写しています。提供した内容は含みません。',
      PROOF_NOTE,
      '訂正された記録も消さずに並べています。件数の表では、訂正された記録を数えていません。',
    ],
    proof: sources.proof,
    checkpoint: sources.checkpoint,
    language: 'ja',
  };
}

function table(title: string, head: string, rows: readonly (readonly [string, number])[]): CountTable {
  return { title, columns: [head, '件数'], rows: rows.map(([label, count]) => ({ label, count })) };
}

function lineOf(row: AccountingRow, catalogue: Catalogue): AccountingLine {
  const at = new Date(row.at);
  const day = localDate(at);
  return {
    number: String(row.seq),
    leaf: leafStart(row.leafHash),
    at: `${japaneseDate(day)}${localTime(at)}`,
    meeting: [row.meetingNumber, row.caseNumber].filter((part) => part !== null).join('　'),
    giver: text([row.giver, row.discloser].filter((part) => part !== '').join('　')),
    recipients: text(`${row.recipientOrganizations.join('、')}　計${row.recipients}名`),
    categories: categoriesOf(row),
    specialCare: row.isSpecialCare ? '要配慮' : '',
    content: [],
    basis: row.legalBasis.map((id) => basisText(catalogue, day, id)).join('、'),
    consent: consentOf(row),
    purpose: [],
    remarks: text(
      [
        row.medium === null ? '' : (MEDIA[row.medium] ?? row.medium),
        ...correctionsOf(row),
        row.overriddenRules.length > 0 ? `議長の判断（${row.overriddenRules.join('、')}）` : '',
        row.recordedByName === '' ? '' : `記録：${row.recordedByName}`,
      ]
        .filter((part) => part !== '')
        .join('　'),
    ),
  };
}

/** First and last day. */
export function periodOf(days: readonly string[]): string {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '提供の記録はありません';
  return first === last ? japaneseDate(first) : `${japaneseDate(first)}から${japaneseDate(last)}まで`;
}

/** How many records, and how many of them were corrected. */
export function countOf(rows: readonly AccountingRow[]): string {
  const corrected = rows.filter(({ correctedBy }) => correctedBy !== null).length;
  return `${rows.length}件${corrected === 0 ? '' : `（うち後に訂正された記録 ${corrected}件）`}`;
}

/** 情報の区分 in words. */
export function categoriesOf({ categories }: Pick<AccountingRow, 'categories'>): string {
  const words: Readonly<Record<string, string>> = WORDS.categories;
  return categories.map((category) => words[category] ?? category).join('、');
}

/** 同意の状態 in words. */
export function consentOf({ consentState }: Pick<AccountingRow, 'consentState'>): string {
  const words: Readonly<Record<string, string>> = WORDS.consent;
  return words[consentState] ?? consentState;
}

/** 訂正 in both directions, by the number of the entry. */
export function correctionsOf({ corrects, correctedBy }: AccountingRow): string[] {
  return [
    ...(corrects === null ? [] : [`${corrects}番の訂正`]),
    ...(correctedBy === null ? [] : [`${correctedBy}番で訂正`]),
  ];
}
