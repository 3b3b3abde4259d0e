import type { Member } from '../../../contract/member.ts';
import type { Encoding } from './decode-text.ts';
import { dateReader, readCode, readName, readPhones } from './field-notes.ts';
import { foldWidth, toHiragana } from './fold.ts';
import { withoutMyNumbers } from './my-number-cells.ts';
import { areaCodesOf } from './parse-phone.ts';
import type { Problem } from './problem.ts';
import { type Column, readTable } from './table.ts';

/** A row of 構成員名簿 as the office may import it; organisations and principals by their codes. */
export interface ParsedMember extends Omit<Member, 'id' | 'version' | 'organizationId' | 'deputyOfId'> {
  readonly row: number;
  /** Usual spelling; empty when the row gives none. */
  readonly organizationCode: string;
  /** As written in the row, to be compared with the list of organisations. */
  readonly organizationName: string;
  readonly deputyOfCode: string;
  readonly roleText: string;
  readonly statusText: string;
  /** 誓約; null when the register shows none. */
  readonly pledge: {
    readonly pledgedOn: string;
    readonly textVersion: string;
    readonly expiresOn: string | null;
  } | null;
  /** Takes part only where no personal information is handled (要綱 18条): needs no pledge. */
  readonly needsNoPledge: boolean;
}

type Field =
  | 'code'
  | 'name'
  | 'kana'
  | 'organizationCode'
  | 'organizationName'
  | 'position'
  | 'meetingRole'
  | 'termFrom'
  | 'termTo'
  | 'status'
  | 'pledgedOn'
  | 'pledgeVersion'
  | 'pledgeExpiresOn'
  | 'deputyOfCode'
  | 'phone'
  | 'email'
  | 'remarks';
const COLUMNS: readonly Column<Field>[] = [
  { field: 'code', names: ['構成員番号', '委員番号', '名簿番号', '構成員コード', '番号', 'No'] },
  { field: 'name', names: ['氏名', '構成員氏名', '委員氏名', '名前', '構成員名'] },
  { field: 'kana', names: ['ふりがな', 'フリガナ', '氏名カナ', 'カナ', 'よみ', '氏名（カナ）'] },
  { field: 'organizationCode', names: ['機関コード', '所属コード', '団体コード', '機関番号'] },
  { field: 'organizationName', names: ['機関名', '所属', '所属機関', '機関', '団体名', '所属機関名'] },
  { field: 'position', names: ['役職', '職名', '職', '役職名', '肩書'] },
  { field: 'meetingRole', names: ['会議での役割', '役割', '会議での区分', '区分', '委員区分'] },
  { field: 'termFrom', names: ['任期開始', '任期始', '委嘱日', '任期（自）', '就任日', '任期開始日'] },
  { field: 'termTo', names: ['任期終了', '任期満了', '任期終', '任期（至）', '任期終了日', '任期満了日'] },
  { field: 'status', names: ['状態', '在任状況', '状況', '在任', '現況'] },
  { field: 'pledgedOn', names: ['守秘義務誓約日', '誓約日', '誓約書提出日', '誓約書受付日', '誓約年月日'] },
  { field: 'pledgeVersion', names: ['誓約書版', '誓約版', '版', '誓約書の版', '様式版'] },
  { field: 'pledgeExpiresOn', names: ['誓約失効日', '誓約有効期限', '誓約期限', '誓約書有効期限', '失効日'] },
  { field: 'deputyOfCode', names: ['代理する構成員番号', '代理元', '被代理者番号', '代理する構成員', '正委員番号'] },
  { field: 'phone', names: ['電話', '電話番号', 'TEL', '連絡先'] },
  { field: 'email', names: ['メール', 'メールアドレス', 'E-mail', 'Eメール'] },
  { field: 'remarks', names: ['備考', '摘要', 'メモ', '特記事項'] },
];
const ROLES: readonly (readonly [RegExp, Member['meetingRole']])[] = [
  [/副会長|副議長|副委員長/, 'deputy-chair'],
  [/会長|議長|委員長/, 'chair'],
  [/事務局|庶務|書記/, 'secretariat'],
  [/代理/, 'deputy'],
  [/臨時/, 'temporary'],
  [/オブザーバ|傍聴|プラットフォーム|意見交換/, 'observer'],
  [/協定/, 'agreement-partner'],
  [/委員|構成員|正|会員/, 'member'],
];

/** Reads 構成員名簿. Rows that cannot be imported carry an `error`. */
export function readMembers(bytes: Uint8Array): {
  readonly encoding: Encoding;
  readonly header: readonly string[];
  readonly records: readonly ParsedMember[];
  readonly problems: readonly Problem[];
} {
  const { encoding, header, rows, problems } = readTable(bytes, 'members', COLUMNS);
  const areaCodes = areaCodesOf(rows.map(({ cells }) => cells.phone));
  const readDate = dateReader(
    rows.flatMap(({ cells }) => [cells.termFrom, cells.termTo, cells.pledgedOn, cells.pledgeExpiresOn]),
    problems,
  );
  const codes = new Map<string, number>();
  const records = rows.flatMap((given): ParsedMember[] => {
    const { row, cells } = withoutMyNumbers(given, problems);
    const date = (field: 'termFrom' | 'termTo' | 'pledgedOn' | 'pledgeExpiresOn'): string | null =>
      readDate(cells[field], row, field);
    if (cells.name === '') {
      problems.add(row, 'name', 'error', 'name-missing');
      return [];
    }
    const code = readCode(cells.code, row, 'code', problems);
    if (code !== '' && codes.has(code)) {
      problems.add(row, 'code', 'error', 'code-twice', { code, row: String(codes.get(code)) });
      return [];
    }
    if (code === '') problems.add(row, 'code', 'warning', 'code-missing');
    codes.set(code, row);
    const role = ROLES.find(([pattern]) => pattern.test(cells.meetingRole))?.[1];
    if (!role)
      problems.add(
        row,
        'meetingRole',
        cells.meetingRole === '' ? 'note' : 'warning',
        cells.meetingRole === '' ? 'role-missing' : 'role-unknown',
        { text: cells.meetingRole },
      );
    const pledgedOn = date('pledgedOn');
    const expiresOn = date('pledgeExpiresOn');
    if (pledgedOn === null && (cells.pledgeVersion !== '' || expiresOn !== null))
      problems.add(row, 'pledgedOn', 'warning', 'pledge-date-missing');
    const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
    return [
      {
        row,
        code,
        name: readName(cells.name, row, problems),
        kana: toHiragana(cells.kana),
        organizationCode: readCode(cells.organizationCode, row, 'organizationCode', problems),
        organizationName: oneLine(cells.organizationName),
        position: oneLine(cells.position),
        meetingRole: role ?? 'member',
        roleText: cells.meetingRole,
        statusText: cells.status,
        termFrom: date('termFrom'),
        termTo: date('termTo'),
        isCurrent: !/退任|退職|前任|離任|終了|脱退|異動|旧/.test(cells.status),
        pledge: pledgedOn === null ? null : { pledgedOn, textVersion: versionOf(cells.pledgeVersion), expiresOn },
        needsNoPledge: /プラットフォーム|意見交換/.test(cells.meetingRole),
        deputyOfCode: readCode(cells.deputyOfCode, row, 'deputyOfCode', problems),
        phone: readPhones(cells.phone, row, 'phone', areaCodes, problems).join('、'),
        email: oneLine(foldWidth(cells.email)),
        remarks: cells.remarks,
      },
    ];
  });
  return { encoding, header, records, problems: problems.all };
}

/** `第3版`, `３`, `ver.3` → `3`; anything else as written. */
function versionOf(written: string): string {
  const text = foldWidth(written).trim();
  return text.match(/^(?:第|様式|v(?:er)?\.?)?\s*(\d+)\s*版?$/i)?.[1] ?? text;
}
