/** What is wrong with one field. `{{label}}` is the field's visible name. */
export const issues = {
  thisField: 'この項目',
  required: '{{label}}を入力してください。',
  choose: '{{label}}を選んでください。',
  tooShort: '{{label}}は{{limit}}文字以上で入力してください。',
  tooLong: '{{label}}は{{limit}}文字以内で入力してください。',
  tooSmall: '{{label}}は{{limit}}以上の数を入力してください。',
  tooBig: '{{label}}は{{limit}}以下の数を入力してください。',
  tooFew: '{{label}}は{{limit}}件以上選んでください。',
  tooMany: '{{label}}は{{limit}}件までです。',
  date: '{{label}}は暦にある日付で入力してください。例：令和8年12月1日、R8.12.1、20261201',
  time: '{{label}}は時刻で入力してください。例：13:30、1330',
  email: '{{label}}は電子メールアドレスの形で入力してください。例：name@example.lg.jp',
  number: '{{label}}は数字で入力してください。',
  format: '{{label}}の書き方が正しくありません。項目の説明を確かめてください。',
  invalid: '{{label}}の内容を確かめてください。',
} as const;
