/** 検査: what a file is put to before it leaves. Redacted minutes pass all of them, other files those that concern them. */
export const EXPORT_CHECKS = [
  'non-interference',
  'removed-strings',
  'known-strings',
  'marks',
  'structure',
  'raw-bytes',
  'file-name',
] as const;
