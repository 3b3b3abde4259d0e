/** 利用者. */
export const account = {
  lead: '利用者は削除できません。古い記録にも、だれの操作だったかを残すためです。使わなくなったら停止します。',
  invite: '利用者を招待',
  loginName: 'ログイン名',
  loginNameHelp: '半角の英小文字・数字・「.」「_」「-」で2〜32文字。氏名そのものは避けてください。',
  displayName: '表示名',
  displayNameHelp: '記録に残る名前です。例：事務局 山田',
  role: '役割',
  roles: { staff: '事務局', chair: '議長', auditor: '監査', admin: '管理者' },
  rolesHelp:
    '兼ねる役割は、いくつでも選べます。監査だけは、ほかの役割と一緒には選べません。仕事をする人と確かめる人を分けるためです。',
  roleNotes: {
    staff: '名簿・案件・会議・議事録・墨消しを扱います。',
    chair: '会議を進め、議事録を承認し、決まりの例外を理由つきで判断します。',
    auditor: '記録簿を検証します。案件の氏名や本文は開けません。',
    admin: '利用者と設定を扱います。案件の氏名や本文は開けません。',
  },
  state: '状態',
  states: { invited: '招待中', active: '利用中', disabled: '停止' },
  createdAt: '登録日',
  self: '自分',
  disable: '停止する',
  disableNamed: '{{loginName}} を停止する',
  disableLead:
    '停止すると、この利用者の鍵を破棄し、この事務局ファイルを開けなくなります。元には戻せません。必要になったら、新しく招待してください。',
  disableReason: '停止する理由',
  disableReasonHelp: '例：人事異動のため。封をして記録に残ります。',
  disabled: '{{loginName}} を停止しました。',
  code: '登録コード',
  codeTitle: '登録コードをお渡しください',
  codeLead:
    '{{loginName}}（{{role}}）を招待しました。次のコードは、いま一度だけ表示します。保存されないため、閉じると二度と見られません。',
  codeHow:
    '紙に書き写して、本人に直接渡してください。本人が「初回登録」でこのコードを使い、自分のパスワードを決めます。',
  codeKept: 'コードを渡した（または控えた）',
  codeKeptFirst: 'コードを渡すか控えてから、確認の欄に印をつけてください。',
  close: '閉じる',
  cancel: 'やめる',
  none: '利用者がいません。',
} as const;
