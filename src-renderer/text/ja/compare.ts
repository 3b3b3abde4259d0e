/** 競合: two people changed the same record. */
export const compare = {
  title: 'ほかの人の変更と見くらべる',
  lead: 'あなたが開いている間に、別の操作で保存されました。項目ごとに、どちらを残すかを選んでください。入力した内容は失われていません。',
  mine: 'あなたの入力',
  theirs: 'いまの登録',
  both: '両方で変更',
  open: '両方で変わった項目が{{count}}件、選ばれていません。',
  allMine: 'すべて自分の入力にする',
  allTheirs: 'すべていまの登録にする',
  save: '選んだ内容で保存する',
  same: '違いはありません。そのまま保存できます。',
  empty: '（空欄）',
  cancel: '入力に戻る',
} as const;
