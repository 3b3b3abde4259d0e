/** Why a sign-in was refused, in a sentence with the next step. */
const REASONS: Readonly<Record<string, string>> = {
  credentials: 'ログイン名、パスワード、鍵ファイルのどれかが違います。',
  wait: '続けて失敗したため、しばらく待つ必要があります。',
  blocked: '失敗が続いたため止めています。復旧票で開いてください。',
  'invitation-expired': '招待の期限が切れています。管理者に招待し直してもらってください。',
  'enrolment-needed': '初回登録がまだです。画面から初回登録をしてください。',
  'in-use': 'ほかで開かれています。閉じてから試してください。',
};

const KEY_FILES: Readonly<Record<string, string>> = {
  'key-file-missing': '鍵ファイルが見つからないか、読めません。--key-file のパスと媒体を確かめてください。',
  'key-file-damaged': '鍵ファイルではないか、壊れています。別の控えがあれば、それを渡してください。',
  'key-file-foreign': 'この事務局の鍵ファイルではありません。正しい鍵ファイルを --key-file で渡してください。',
};

/** Whether a reason of the core is about the key file that was given. */
export const keyFileSentence = (reason: string | undefined): string | undefined => KEY_FILES[reason ?? ''];

/** The sentence for a refused sign-in; `hint` is what this office's door says of second factors. */
export function refusedSentence(reason: string, waitSeconds: number, hint: string): string {
  const wait = waitSeconds > 0 ? `（${waitSeconds}秒待ってください）` : '';
  return `ログインできませんでした: ${REASONS[reason] ?? reason}${wait}${reason === 'credentials' ? hint : ''}`;
}
