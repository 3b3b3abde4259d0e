import type { DocumentLanguage } from './model.ts';

const ja = {
  /** The only title a file's properties ever carry. */
  fileTitle: '支援会議 会議録',
  sheetTitle: '情報共有記録簿',
  markNote:
    '文中の「■■■［記号］」は、公開しないこととした箇所です。記号ごとの理由は「公開しない理由」の表のとおりです。',
  end: '以上',
  legend: '公開しない理由',
  legendColumns: ['記号', '理由', '根拠となる条項'],
  approval: '確認・承認',
  checkpoint: '監査記録の控え',
  checkpointNote: 'この文書を作成した時点の監査記録の控えです。後日、記録が書き換えられていないことの照合に使います。',
  checkpointSize: '記録の件数',
  checkpointRoot: '照合用の値',
  checkpointAt: '控えた日時',
  size: (count: number) => `${count.toLocaleString('ja-JP')}件`,
};

const en: typeof ja = {
  fileTitle: 'Support meeting minutes',
  sheetTitle: 'Disclosures',
  markNote:
    '“■■■［code］” stands for a passage that is not disclosed. The reason for each code is given in the table “Reasons for non-disclosure”.',
  end: 'End of minutes',
  legend: 'Reasons for non-disclosure',
  legendColumns: ['Code', 'Reason', 'Provision'],
  approval: 'Confirmation and approval',
  checkpoint: 'Audit log checkpoint',
  checkpointNote:
    'State of the audit log when this document was made. It serves to prove later that the log has not been altered.',
  checkpointSize: 'Entries',
  checkpointRoot: 'Root value',
  checkpointAt: 'Taken at',
  size: (count: number) => count.toLocaleString('en-GB'),
};

/** The fixed words that the renderers add to a document. */
type Words = typeof ja;

export const wordsFor = (language: DocumentLanguage): Words => (language === 'ja' ? ja : en);

/** Every title that a file's properties may carry. */
export const FILE_TITLES: readonly string[] = [ja.fileTitle, ja.sheetTitle, en.fileTitle, en.sheetTitle];

/** The only author a file's properties may name. */
export const APPLICATION = 'Tasuki';
