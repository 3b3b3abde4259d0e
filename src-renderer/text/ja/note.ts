/** 議事メモ. */
export const note = {
  title: '議事メモ',
  help: '入力すると自動で保存されます。発言や経過を書きます。',
  conflict: '別の場所で、このメモが変更されています',
  conflictWhy: 'どちらの文も残っています。見比べて、残すほうを選んでください。選ぶまでは上書きされません。',
  mine: 'この画面の文',
  theirs: '保存されている文',
  keepMine: 'この画面の文を残す',
  keepTheirs: '保存されている文を残す',
  keepBoth: '両方をつなげて残す',
  readOnly: '議事メモ（変更できません）',
  empty: 'メモはありません。',
} as const;
