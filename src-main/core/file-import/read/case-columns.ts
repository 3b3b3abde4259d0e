import type { Column } from './table.ts';

/** Fields of 困窮ケース台帳, one row per household. */
export type CaseField =
  | 'number'
  | 'caseNumber'
  | 'openedOn'
  | 'name'
  | 'kana'
  | 'otherNames'
  | 'birthDate'
  | 'age'
  | 'sex'
  | 'postalCode'
  | 'address'
  | 'phone'
  | 'householdSize'
  | 'household'
  | 'related'
  | 'workplace'
  | 'income'
  | 'debt'
  | 'health'
  | 'source'
  | 'notificationCode'
  | 'consent'
  | 'consentOn'
  | 'consentScope'
  | 'state'
  | 'lead'
  | 'meetings'
  | 'characterNote'
  | 'remarks';

/** Column names by which each field is known; the first is the usual one. */
export const CASE_COLUMNS: readonly Column<CaseField>[] = [
  { field: 'number', names: ['No', '番号', '連番', '整理番号', '行'] },
  { field: 'caseNumber', names: ['案件番号', 'ケース番号', '事案番号', '台帳番号', '受付番号', '世帯番号'] },
  { field: 'openedOn', names: ['受付日', '相談受付日', '把握日', '受理日', '登録日', '開始日'] },
  { field: 'name', names: ['氏名', '本人氏名', '対象者氏名', '対象者', '世帯主氏名', '名前'] },
  { field: 'kana', names: ['フリガナ', 'ふりがな', '氏名カナ', 'カナ', 'よみ'] },
  { field: 'otherNames', names: ['旧姓・呼び名', '旧姓', '通称', '呼び名', '別名', '旧姓・通称'] },
  { field: 'birthDate', names: ['生年月日', '生年月日（本人）', '誕生日'] },
  { field: 'age', names: ['年齢', '年令'] },
  { field: 'sex', names: ['性別', '性'] },
  { field: 'postalCode', names: ['郵便番号', '〒'] },
  { field: 'address', names: ['住所', '居所', '現住所', '住所地', '所在地'] },
  { field: 'phone', names: ['電話', '電話番号', '連絡先', 'TEL', '携帯'] },
  { field: 'householdSize', names: ['世帯人数', '世帯員数', '世帯人員', '人数'] },
  { field: 'household', names: ['世帯員', '世帯構成', '家族', '家族構成', '同居者', '同居家族'] },
  { field: 'related', names: ['世帯外の関係者', '関係者', '世帯外', '別居家族', '別居親族', 'その他の関係者'] },
  { field: 'workplace', names: ['勤務先・学校', '勤務先', '職業', '就労・就学', '職業・学校', '学校', '所属'] },
  { field: 'income', names: ['収入', '収入状況', '収入・資産'] },
  { field: 'debt', names: ['債務・滞納', '債務', '滞納', '負債', '借入・滞納', '滞納状況'] },
  {
    field: 'health',
    names: ['健康・障害', '健康', '健康状態', '疾病・障害', '病歴・障害', '心身の状況', '健康・障がい'],
  },
  { field: 'source', names: ['把握経路', '相談経路', '情報源', '紹介元', '経路', '把握のきっかけ'] },
  { field: 'notificationCode', names: ['通報番号', '通報票番号', '情報提供番号'] },
  { field: 'consent', names: ['同意', '本人同意', '同意の有無', '同意状況', '同意の状態'] },
  { field: 'consentOn', names: ['同意日', '同意年月日', '同意取得日'] },
  { field: 'consentScope', names: ['同意の範囲・しない理由', '同意の範囲', '同意範囲', '同意内容', '同意しない理由'] },
  { field: 'state', names: ['状態', '状況', 'ステータス', '進捗', '支援状況', '区分'] },
  { field: 'lead', names: ['主担当', '担当者', '担当', '担当支援員', '主担当者'] },
  { field: 'meetings', names: ['支援会議', '付議', '付議回', '会議'] },
  { field: 'characterNote', names: ['外字注記', '外字', '文字注記', '外字メモ'] },
  { field: 'remarks', names: ['備考', '摘要', 'メモ', '特記事項'] },
];
