/** 見守り: what an account sees before anything else. */
export const watch = {
  title: '確認してください：利用者・鍵・復旧に関わる変更が{{count}}件あります',
  mark: '未確認の変更 {{count}}件',
  since: '前に確認した{{at}}のあとに起きたことです。',
  first: 'この事務局ができてから起きたことです。',
  more: '新しい{{shown}}件を表示しています。残りは記録簿で確かめられます。',
  acknowledge: '確認しました',
  acknowledgeHelp: '確認したことは記録簿に残ります。',
  acknowledged: '{{count}}件を確認したことを、記録しました。',
  toEntry: '記録を開く',
  toEntryNamed: '{{seq}}番の記録を開く',
  by: '操作：{{name}}',
  about: '対象：{{name}}',
  roles: '{{before}} → {{after}}',
  rolesOnly: '役割：{{roles}}',
  again: '招待し直し',
} as const;
