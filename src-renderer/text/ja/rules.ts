/**
 * Every rule that may refuse, by its identifier in the core's `rules.ts`; the sentence names the rule and says what to do.
 * Gaps are what the core gives in `violation.of`.
 */
export const rules = {
  'password.too-short': 'パスワードは15文字以上にしてください。長い言葉のつながりが、覚えやすく安全です。',
} as const;
