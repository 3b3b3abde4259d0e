import type { Walk } from './walk.ts';

/** A list is looked at, then imported; the catalogue of the law is opened. */
export async function callFiles({ api, mark }: Walk): Promise<void> {
  const csv = [
    '機関コード,機関名,機関名カナ,略称,区分,法人格等,郵便番号,所在地,電話,FAX,メール,担当窓口,会議での位置づけ,協定番号,守秘義務規定,備考',
    `O-77,${mark('取込機関')},,,,,,${mark('取込所在地')},,,,${mark('取込窓口')},構成,,,${mark('取込備考')}`,
  ].join('\r\n');
  const files = [{ kind: 'organizations' as const, content: Buffer.from(`\ufeff${csv}\r\n`).toString('base64') }];
  await api.fileImport.preview({ files, resolutions: {} });
  await api.fileImport.commit({ files, resolutions: { default: 'new' } });
  await api.legalBasis.list({ on: '2026-08-27' });
  await api.legalBasis.grounds({ on: '2026-08-27' });
}
