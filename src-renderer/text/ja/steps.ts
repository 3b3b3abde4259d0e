/** Names of the steps of long work, by `progress.step`. */
export const steps = {
  'read-organizations': '関係機関の名簿を読んでいます',
  'read-members': '構成員の名簿を読んでいます',
  'read-cases': '案件を読んでいます',
  'write-members': '構成員を登録しています',
  'write-cases': '案件を登録しています',
  render: '文書を作っています',
  prove: '書き出した文書を開き直して確かめています',
  verify: '記録簿を検証しています',
  read: '記録を読んでいます',
  seal: '封をしています',
  'look-through': '記録簿を調べています',
  'rotation-copy': '新しい鍵で写しを作っています（MB）',
  'rotation-pages': '写しを読み直して確かめています（MB）',
  'rotation-contents': '写しを開いて、内容と件数を照合しています',
  'rotation-replace': '写しに置き換えています（ここからは中止できません）',
  other: '処理しています',
} as const;
