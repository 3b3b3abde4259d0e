/** 書きかけ. */
export const draft = {
  unfinished: '保存していない入力が{{count}}件残っています',
  unfinishedLead: '同じ画面を開くと、入力した内容が戻ります。',
  openScreen: '画面を開く',
  savedAt: '{{when}}の入力',
} as const;
