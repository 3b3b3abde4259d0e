import type { Organization } from '../../../contract/organization.ts';
import { giverKindOf } from '../../legal-basis/giver.ts';
import type { Encoding } from './decode-text.ts';
import { readCode, readName, readPhones, readPostalCode } from './field-notes.ts';
import { foldWidth, wideKana } from './fold.ts';
import { withoutMyNumbers } from './my-number-cells.ts';
import { areaCodesOf } from './parse-phone.ts';
import type { Problem } from './problem.ts';
import { type Column, readTable, type TableRow } from './table.ts';

/** A row of 構成機関一覧 as the office may import it. */
export interface ParsedOrganization extends Omit<Organization, 'id' | 'version'> {
  readonly row: number;
  /** 旧称 found in the remarks. */
  readonly formerNames: readonly string[];
}

type Field = Exclude<keyof ParsedOrganization, 'row' | 'giverKind' | 'hasLeft' | 'formerNames'>;
const COLUMNS: readonly Column<Field>[] = [
  { field: 'code', names: ['機関コード', '機関番号', '団体コード', '構成機関番号', 'コード'] },
  { field: 'name', names: ['機関名', '機関名称', '構成機関', '団体名', '事業者名', '名称', '所属機関'] },
  { field: 'kana', names: ['機関名カナ', '機関名フリガナ', 'フリガナ', 'カナ', '機関名（カナ）', 'ふりがな', 'よみ'] },
  { field: 'shortName', names: ['略称', '通称', '略名'] },
  { field: 'kind', names: ['区分', '種別', '機関区分', '分類', '種類'] },
  { field: 'legalForm', names: ['法人種別', '法人格', '法人区分', '設置主体', '運営主体'] },
  { field: 'postalCode', names: ['郵便番号', '〒', '郵便'] },
  { field: 'address', names: ['所在地', '住所', '所在'] },
  { field: 'phone', names: ['電話', '電話番号', 'TEL', '連絡先電話', '代表電話'] },
  { field: 'fax', names: ['FAX', 'FAX番号', 'ファックス', 'ファクス'] },
  { field: 'email', names: ['メール', 'メールアドレス', 'E-mail', 'Eメール', '電子メール'] },
  { field: 'contact', names: ['担当窓口', '担当', '窓口', '担当部署', '担当者', '連絡窓口'] },
  { field: 'seat', names: ['会議での位置づけ', '位置づけ', '会議での区分', '会議での役割', '参加区分'] },
  { field: 'agreementCode', names: ['協定番号', '連携協定', '協定'] },
  { field: 'secrecyNote', names: ['根拠・守秘規定', '守秘規定', '守秘義務', '守秘義務の根拠', '根拠規定'] },
  { field: 'remarks', names: ['備考', '摘要', 'メモ', '特記事項'] },
];
const SEATS: readonly (readonly [RegExp, Organization['seat']])[] = [
  [/脱退|退会|離脱|廃止|解散|退任/, 'none'],
  [/事務局|庶務/, 'secretariat'],
  [/委託/, 'contractor'],
  [/協定/, 'agreement-partner'],
  [/オブザーバ|傍聴/, 'observer'],
  [/プラットフォーム|意見交換/, 'none'],
  [/協力/, 'cooperating'],
  [/構成|委員|正会員|会員/, 'constituent'],
];
const UTILITY = /電気|電力|ガス|水道|新聞|宅配|生協|郵便/;

/** Reads 構成機関一覧. Rows that cannot be imported carry an `error`; the others are records, with what was odd in them. */
export function readOrganizations(bytes: Uint8Array): {
  readonly encoding: Encoding;
  readonly header: readonly string[];
  readonly records: readonly ParsedOrganization[];
  readonly problems: readonly Problem[];
} {
  const { encoding, header, rows, problems } = readTable(bytes, 'organizations', COLUMNS);
  const areaCodes = areaCodesOf(rows.flatMap(({ cells }) => [cells.phone, cells.fax]));
  const codes = new Map<string, number>();
  const records = rows.flatMap((given) => {
    const { row, cells } = withoutMyNumbers(given, problems);
    if (cells.name === '') {
      problems.add(row, 'name', 'error', 'name-missing');
      return [];
    }
    const code = readCode(cells.code, row, 'code', problems);
    if (code === '') problems.add(row, 'code', 'warning', 'code-missing');
    else if (codes.has(code)) {
      problems.add(row, 'code', 'error', 'code-twice', { code, row: String(codes.get(code)) });
      return [];
    } else codes.set(code, row);
    return [organizationOf({ row, cells }, code, areaCodes, problems)];
  });
  return { encoding, header, records, problems: problems.all };
}

function organizationOf(
  { row, cells }: TableRow<Field>,
  code: string,
  areaCodes: readonly string[],
  problems: Parameters<typeof withoutMyNumbers>[1],
): ParsedOrganization {
  const name = readName(cells.name, row, problems, false);
  const form = name.match(/[㈱㈲㈳㈶㈻㈼]|[（(][株有社財福医特一][）)]/)?.[0];
  if (form) problems.add(row, 'name', 'note', 'legal-form-abbreviated', { text: form });
  const hasLeft = /脱退|退会|離脱|廃止|解散/.test(cells.seat);
  if (hasLeft) problems.add(row, 'seat', 'note', 'has-left', { code });
  const seat = SEATS.find(([pattern]) => pattern.test(cells.seat))?.[1] ?? 'none';
  if (cells.seat !== '' && !SEATS.some(([pattern]) => pattern.test(cells.seat)))
    problems.add(row, 'seat', 'warning', 'seat-unknown', { text: cells.seat });
  if (cells.seat === '') problems.add(row, 'seat', 'note', 'seat-missing');
  const agreementCode = readCode(cells.agreementCode, row, 'agreementCode', problems);
  if (
    agreementCode === '' &&
    (seat === 'agreement-partner' || (UTILITY.test(cells.kind) && !hasLeft && seat === 'observer'))
  )
    problems.add(row, 'agreementCode', seat === 'agreement-partner' ? 'warning' : 'note', 'no-agreement', { code });
  const formerNames = [...cells.remarks.matchAll(/(?:旧称?|旧名称?|改称前|前身)\s*[：:＝=は]\s*([^）)、。\n]+)/g)].map(
    (match) => (match[1] ?? '').trim(),
  );
  for (const former of formerNames) problems.add(row, 'remarks', 'note', 'former-name', { name: former });
  const phones = (field: 'phone' | 'fax'): string =>
    readPhones(cells[field], row, field, areaCodes, problems).join('、');
  const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
  return {
    row,
    code,
    name,
    kana: oneLine(wideKana(cells.kana)),
    shortName: oneLine(cells.shortName),
    kind: oneLine(cells.kind),
    legalForm: oneLine(cells.legalForm),
    giverKind: giverKindOf(cells, seat === 'contractor'),
    seat,
    postalCode: readPostalCode(cells.postalCode, row, problems),
    address: oneLine(cells.address),
    phone: phones('phone'),
    fax: phones('fax'),
    email: oneLine(foldWidth(cells.email)),
    contact: oneLine(cells.contact),
    agreementCode,
    secrecyNote: oneLine(cells.secrecyNote),
    remarks: cells.remarks,
    hasLeft,
    formerNames,
  };
}
