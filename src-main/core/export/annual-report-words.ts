import type { DISCLOSURE_CONSENT } from '../../contract/disclosure.ts';
import type { FindingKind } from '../../contract/finding.ts';

/** 運用状況報告 in Japanese, as it goes to the council, to auditors and to the public. */
export const REPORT = {
  title: '支援会議運用状況報告',
  marking: '統計資料（個人情報を含みません）',
  period: '対象の期間',
  taken: '集計した日時',
  unfinished: '（年度の途中の集計です）',
  counted: '記録簿の件数',
  until: 'から',
  to: 'まで',
  overview: '概要',
  item: '項目',
  number: '数',
  rows: {
    meetings: '支援会議の開催（回）',
    disclosures: '情報の提供（件）',
    specialCare: '　うち要配慮個人情報を含むもの（件）',
    overrides: '　うち議長の判断によるもの（件）',
    persons: '提供の対象となった人（人）',
    withheld: '提供しない判断（件）',
    corrections: '提供の記録の訂正（件）',
    pledges: '守秘の誓約の記録（回）',
    exports: '文書の書き出し（件）',
    glasses: '緊急アクセス（回）',
    refusals: '操作の拒否・失敗（件）',
    verifications: '記録簿の検証（回）',
  },
  basis: '法的根拠ごとの提供件数',
  category: '情報の区分ごとの提供件数',
  organization: '機関ごとの提供件数',
  month: '月ごとの提供件数（法的根拠の内訳）',
  network: '機関から機関への提供件数',
  consent: '月ごとの同意の状態（提供した日）',
  findings: '監査の所見',
  basisColumn: '法的根拠',
  categoryColumn: '情報の区分',
  organizationColumn: '機関',
  gave: '提供した',
  received: '提供を受けた',
  from: '提供した機関',
  toColumn: '提供を受けた機関',
  monthColumn: '月',
  count: '件数',
  told: '提供件数',
  others: 'その他',
  kind: '項目',
  reviewed: 'うち確認済み',
  followUp: 'うち要対応',
  othersOf: (count: number) => `ほかの組合せ（${count}通り）`,
  fewOf: (count: number) => `少数の組合せ（${count}通り）`,
  few: (below: number) => `${below}未満`,
  each: (count: string) => `各${count}`,
  none: 'この年度の記録はありません。',
  notes: {
    source:
      '件数は、署名された記録簿から数えたものです。提供は記録した時点の内容で数え、あとからの訂正は「訂正」として別に数えます。月は記録した日によります。',
    several:
      '一件の提供に法的根拠・情報の区分・提供先が複数あるときは、それぞれに数えます。内訳の合計は提供の件数と一致しないことがあります。',
    othersOf: (count: number) => `ほかの組合せ（${count}通り）`,
    fewOf: (count: number) => `少数の組合せ（${count}通り）`,
    few: (below: number) =>
      `人の数と機関ごとの件数は、1から${below - 1}までのとき「${below}未満」と表します。特定の人や世帯が推し量られるのを防ぐためです。`,
    findings:
      '所見は、監査で見ておくとよい記録を選び出したもので、誤りや違反の判定ではありません。件数は集計した日時のものです。',
  },
} as const;

/** 同意の状態 in the words of the plots. */
export const CONSENT: Readonly<Record<(typeof DISCLOSURE_CONSENT)[number], string>> = {
  given: '同意あり',
  partial: '一部同意',
  refused: '同意しない',
  'not-asked': '未確認',
  withdrawn: '撤回',
  'not-required': '対象者なし',
};

/** 所見の種類. */
export const FINDINGS: Readonly<Record<FindingKind, string>> = {
  override: '議長の判断による提供',
  'basis-without-particulars': '記載事項のない法的根拠',
  'recipient-without-pledge': '誓約が有効でない提供先',
  'special-care-beyond-purpose': '目的から離れた要配慮個人情報',
  'export-without-second-approval': '二人目の確認がない書き出し',
  'view-without-task': '担当の記録がない閲覧',
  'odd-hours': '時間外の操作',
  'long-gap': '長い空白',
  'clock-back': '時計の戻り・ずれ',
  'failed-sign-ins': '続いたログインの失敗',
  'broad-room': 'ふだんより広い提供先',
};

/** 令和8年度; a year that began before an era did is called after the era it mostly lies in. */
export function fiscalYearText(fiscalYear: number): string {
  const year = fiscalYear - 2018;
  return year < 1 ? `平成${fiscalYear - 1988}年度` : `令和${year === 1 ? '元' : year}年度`;
}
