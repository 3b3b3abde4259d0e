/** Pieces of dates that are words. */
export const dates = {
  fiscalYear: '{{year}}年度',
  fiscalYearBoth: '{{era}}年度（{{year}}年度）',
  unknown: '日付なし',
  today: '今日',
  daysLeft: '期限まで{{count}}日',
  daysPast: '{{count}}日超過',
  minutes: '{{count}}分',
  minutesOver: '超過{{count}}分',
  range: '{{from}}〜{{to}}',
} as const;
