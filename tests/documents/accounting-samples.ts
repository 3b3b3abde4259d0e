import type { AccountingDocument, AccountingLine } from '../../src-main/documents/accounting-model.ts';
import type { Run } from '../../src-main/documents/model.ts';
import { checkpoint, RARE, redacted, text } from './samples.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** One record of a fictional person; every fourth is of special care, every fifth was told against a warning. */
const line = (index: number, content: readonly Run[]): AccountingLine => ({
  number: String(1000 + index * 7),
  leaf: '9f86 d081 884c 7d65',
  at: `令和8年11月${pad((index % 28) + 1)}日 午後1時${pad(index % 60)}分`,
  meeting: `第${index + 1}回支援会議`,
  giver: text('若葉電力（お客さま担当）'),
  recipients: text('青葉市生活支援課 3名、地域包括支援センター 1名、社会福祉協議会 2名'),
  categories: '住まい・水道光熱、生活の状況',
  specialCare: index % 4 === 0 ? '要配慮' : '',
  content,
  basis: '生活困窮者自立支援法第9条第3項（支援会議の求め）',
  consent: index % 3 === 0 ? '同意なし（接触できず）' : '同意あり',
  purpose: text('見守りの方針を決めるため'),
  remarks: index % 5 === 0 ? text('議長の判断：誓約の期限が過ぎた者がいた') : [],
});

/** The copy for the person, third parties masked, with so many records. */
export const accounting = (
  count: number,
  sentence = '{山田花子}さんから、郵便物がたまっていると{090-1234-5678}へ連絡があった。',
): AccountingDocument => ({
  title: '提供状況の写し',
  office: '青葉市福祉部生活支援課',
  marking: '本人開示用',
  fields: [
    { label: '対象の人', value: text('R8-0042　本人') },
    { label: '記録の期間', value: text('令和8年4月1日から令和8年11月30日まで') },
    { label: '記録の件数', value: text(`${count}件`) },
    { label: '文字の確認', value: text(RARE) },
  ],
  counts: [
    {
      title: '根拠ごとの件数',
      columns: ['法的根拠', '件数'],
      rows: [
        { label: '生活困窮者自立支援法第9条第3項', count },
        { label: '本人の同意（個人情報保護法第69条第2項第1号）', count: 1 },
      ],
    },
    {
      title: '提供先の機関ごとの件数',
      columns: ['機関', '件数'],
      rows: ['青葉市生活支援課', '地域包括支援センター', '社会福祉協議会'].map((label) => ({ label, count })),
    },
  ],
  lines: Array.from({ length: count }, (_, index) => line(index, redacted(sentence))),
  hasContent: true,
  legend: [{ ground: 'ND-IND', label: '本人以外の個人に関する情報', article: '個人情報保護法第78条第1項第2号' }],
  notes: [
    '会議の場で口頭により伝えられた内容のうち、記録されなかったものは、この写しには載っていません。',
    '訂正された記録も消さずに並べています。',
  ],
  proof: {
    name: '提供状況の写し.docx.proof.json',
    sha256: '3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855f',
  },
  checkpoint,
  language: 'ja',
});

/** The copy for the auditor: no content, nothing masked. */
export const auditorsCopy = (count: number): AccountingDocument => ({
  ...accounting(count),
  marking: '監査用・部外秘',
  hasContent: false,
  legend: [],
  lines: Array.from({ length: count }, (_, index) => line(index, [])),
});
