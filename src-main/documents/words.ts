import type { Column, DocumentLanguage } from './model.ts';

const ja = {
  /** The only titles that a file's properties ever carry. */
  titles: {
    minutes: '支援会議 会議録',
    disclosures: '情報共有記録簿',
    accounting: '提供状況の写し',
    receipt: '検証の控え',
    report: '運用状況報告',
    letter: '取組の状況の確認',
    log: '記録簿の一覧',
    withheld: '非開示理由一覧',
    recoverySheet: '復旧票',
  },
  markNote:
    '文中の「■■■［記号］」は、公開しないこととした箇所です。記号ごとの理由は「公開しない理由」の表のとおりです。',
  end: '以上',
  copy: (number: string) => `写し ${number}`,
  legend: '公開しない理由',
  legendColumns: ['記号', '理由', '根拠となる条項'],
  withheldColumns: ['番号', '箇所', '記号', '根拠となる条項', '公開しない理由'],
  approval: '確認・承認',
  checkpoint: '監査記録の控え',
  checkpointNote:
    'この文書を作成した時点の監査記録の控えです。後日、記録が書き換えられていないことの照合に使います。二次元コードは、記録簿の識別名・件数・照合用の値を表します。',
  checkpointOrigin: '記録簿の識別名',
  checkpointSize: '記録の件数',
  checkpointRoot: '照合用の値',
  checkpointWords: '合い言葉',
  checkpointAt: '控えた日時',
  checkpointQr: '照合用の二次元コード。左の識別名、件数、照合用の値を表します。',
  size: (count: number) => `${count.toLocaleString('ja-JP')}件`,
  proof: '証明ファイル',
  notes: 'この写しについて',
  records: '提供の記録',
  noRecords: '該当する提供の記録はありません。',
  counts: '件数のまとめ',
  accountingColumns: ['記録番号・照合', '日時・会議', '提供した者', '提供先', '情報の区分', '根拠・同意・目的', '備考'],
  categoriesAndContent: '情報の区分・内容',
  consentThatDay: '当日の同意',
  purpose: '目的',
  auditor: '検証した人',
  checkedAt: '検証した日時',
  verdict: '検証の結果',
  verdictSound: '一致',
  verdictBroken: '不一致',
  earlier: '比べた以前の控え',
  noEarlier: '以前の控えは使っていません。',
  statement: '陳述',
  signature: '署名',
  keyId: '鍵の識別名',
  noSignature: '署名はありません。',
  howTo: '後日の確かめ方',
  reportNotes: '数値の読み方',
  tableOf: '図の数値',
};

const en: typeof ja = {
  titles: {
    minutes: 'Support meeting minutes',
    disclosures: 'Disclosures',
    accounting: 'Accounting of disclosures',
    receipt: 'Verification receipt',
    report: 'Annual report',
    letter: 'Request for progress',
    log: 'Log list',
    withheld: 'Reasons for non-disclosure',
    recoverySheet: 'Recovery sheet',
  },
  markNote:
    '“■■■［code］” stands for a passage that is not disclosed. The reason for each code is given in the table “Reasons for non-disclosure”.',
  end: 'End of minutes',
  copy: (number: string) => `Copy ${number}`,
  legend: 'Reasons for non-disclosure',
  legendColumns: ['Code', 'Reason', 'Provision'],
  withheldColumns: ['No.', 'Place', 'Code', 'Provision', 'Reason'],
  approval: 'Confirmation and approval',
  checkpoint: 'Audit log checkpoint',
  checkpointNote:
    'State of the audit log when this document was made. It serves to prove later that the log has not been altered. The QR code stands for the name of the log, the number of entries and the root value.',
  checkpointOrigin: 'Name of the log',
  checkpointSize: 'Entries',
  checkpointRoot: 'Root value',
  checkpointWords: 'Words',
  checkpointAt: 'Taken at',
  checkpointQr: 'QR code for comparing. It stands for the name, the number of entries and the root value on the left.',
  size: (count: number) => count.toLocaleString('en-GB'),
  proof: 'Proof file',
  notes: 'About this copy',
  records: 'Disclosures',
  noRecords: 'There is no record of any disclosure.',
  counts: 'Counts',
  accountingColumns: [
    'Entry and leaf hash',
    'Time and meeting',
    'Disclosed by',
    'Disclosed to',
    'Categories',
    'Basis, consent, purpose',
    'Remarks',
  ],
  categoriesAndContent: 'Categories and content',
  consentThatDay: 'Consent that day',
  purpose: 'Purpose',
  auditor: 'Verified by',
  checkedAt: 'Verified at',
  verdict: 'Result',
  verdictSound: 'Agrees',
  verdictBroken: 'Does not agree',
  earlier: 'Earlier checkpoint compared',
  noEarlier: 'No earlier checkpoint was used.',
  statement: 'Statement',
  signature: 'Signature',
  keyId: 'Key',
  noSignature: 'There is no signature.',
  howTo: 'How to check later',
  reportNotes: 'How to read the figures',
  tableOf: 'Figures of the plot',
};

/** The fixed words that the renderers add to a document. */
type Words = typeof ja;

export const wordsFor = (language: DocumentLanguage): Words => (language === 'ja' ? ja : en);

/** Heads and widths of the legend of grounds. */
export const legendColumns = (language: DocumentLanguage): readonly Column[] =>
  wordsFor(language).legendColumns.map((label, index) => ({ label, width: [22, 48, 30][index] ?? 30 }));

/** Every title that a file's properties may carry. */
export const FILE_TITLES: readonly string[] = [...Object.values(ja.titles), ...Object.values(en.titles)];

/** Titles of the documents that have plots. */
export const PLOTTED_TITLES: readonly string[] = [ja.titles.report, en.titles.report];

/** Which of our documents a file is. */
export type DocumentTitle = keyof Words['titles'];

/** The only author a file's properties may name. */
export const APPLICATION = 'Tasuki';
