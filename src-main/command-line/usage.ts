/** Help text of the command line. */
export const USAGE: readonly string[] = [
  'tasuki import --office F [--organisations CSV] [--members CSV] [--cases CSV|JSON] [--dry-run] [--answer 質問=new|skip|候補]',
  'tasuki export --office F --what minutes|redacted-minutes|disclosures|audit-bundle [--meeting 会議番号] --out ファイル --purpose 目的',
  'tasuki verify 事務局フォルダー・監査用の束・証明つきの抜粋・墨消し済みの写し（またはその証明） [--checkpoint 控え] [--notebook 手帳のフォルダー | --phrase-file ファイル]',
  'tasuki redact --register R.json --text T.txt [--cut]',
  'tasuki doctor --office F [--repair]（診断。--user とパスワードを渡すと中身も調べる。0 異常なし　1 異常あり　2 調べられない）',
  'tasuki backup --office F [--to フォルダー]（控えをとる。--to がなければ決めてある保管先へ。1 とれなかった保管先がある）',
  'tasuki restore --office F --from 控え [--reason 理由]（控えを調べる。--reason を渡すと復元する。--user は控えの管理者）',
  'tasuki demo [--out フォルダー]',
  '',
  '共通: --json（結果をJSONで）　--user ログイン名　--password-file ファイル（または環境変数 TASUKI_PASSWORD）　--key-file 鍵ファイル',
  '終了コード: 0 完了　1 記録に異常　2 使い方　3 ログイン　4 規則による拒否　5 ファイル　70 内部の誤り',
];
