import { inTable } from './encodings.ts';
import { CASES, MEMBERS, ORGANIZATIONS } from './people.ts';

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join(',')}\r\n`).join('');

/** 関係機関, 構成員, 案件 as an office keeps them: the register in Shift_JIS, as a spreadsheet saves it. */
export function officeLists(): { readonly organizations: Buffer; readonly members: Buffer; readonly cases: Buffer } {
  const organizations = lines([
    ['機関コード', '機関名', '区分', '法人種別', '電話', '所在地'],
    ...ORGANIZATIONS.map(({ code, name, kind, form, phone, place }) => [code, name, kind, form, phone, place]),
  ]);
  const members = lines([
    ['構成員番号', '氏名', 'ふりがな', '機関コード', '会議での役割', '状態', '電話'],
    ...MEMBERS.map(({ code, name, kana, organization, role, phone }) => [
      code,
      name,
      kana,
      organization,
      role,
      '現任',
      phone,
    ]),
  ]);
  const cases = lines([
    ['案件番号', '受付日', '氏名', 'ふりがな', '住所', '電話', '世帯員', '債務・滞納', '健康・障害', '同意', '状態'],
    ...CASES.map(({ number, name, kana, address, phone, relative, arrears, health }) => [
      ...[number, 'R8.9.1', name, kana, address, phone, `長男 ${relative}`, arrears, health, '未確認', '支援会議'],
    ]),
  ]);
  const written = inTable('shift_jis', cases);
  if (written === null) throw new Error('The register holds a letter that Shift_JIS has not.');
  return {
    organizations: Buffer.from(`\ufeff${organizations}`),
    members: Buffer.from(`\ufeff${members}`),
    cases: written,
  };
}
