import { z } from 'zod';
import { command, query } from './operation.ts';
import { Base64 } from './primitives.ts';

export const IMPORT_KINDS = ['organizations', 'members', 'cases'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** 取り込むファイル: bytes as they lie; the encoding is found out, not asked. */
export const ImportFile = z.object({ kind: z.enum(IMPORT_KINDS), content: Base64.max(16_000_000) });

/** 行ごとの指摘. `row` counts the header as record 1. `error` rows are not imported. */
export const ImportProblem = z.object({
  file: z.enum(IMPORT_KINDS),
  row: z.number().int(),
  field: z.string().nullable(),
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  of: z.record(z.string(), z.string()),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

/** 重複のおそれ: the user decides. `key` identifies the question in `resolutions`. */
export const DuplicateQuestion = z.object({
  key: z.string(),
  file: z.enum(IMPORT_KINDS),
  row: z.number().int(),
  label: z.string(),
  candidates: z.array(z.object({ key: z.string(), label: z.string(), isExisting: z.boolean() })),
});
/** `new`: another one; `skip`: leave the row out; otherwise the key of the candidate it is the same as. */
export const Resolutions = z.record(z.string(), z.string());

/** 試し取り込みの結果: nothing is written. */
export const ImportPreview = z.object({
  files: z.array(
    z.object({
      kind: z.enum(IMPORT_KINDS),
      encoding: z.string(),
      rows: z.number().int(),
      willAdd: z.number().int(),
      willChange: z.number().int(),
      willSkip: z.number().int(),
    }),
  ),
  problems: z.array(ImportProblem),
  questions: z.array(DuplicateQuestion),
  /** Questions that still need an answer before `commit` is accepted. */
  unanswered: z.number().int(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

const input = z.object({ files: z.array(ImportFile).min(1).max(3), resolutions: Resolutions });

export const fileImport = {
  /** 試し取り込み (dry run). */
  preview: query({
    roles: ['staff', 'admin'],
    input,
    output: ImportPreview,
    audit: {
      event: 'file-import.previewed',
      facts: (_input, output) => ({ detail: { problems: output.problems.length, questions: output.questions.length } }),
    },
  }),
  /** 取り込む: all or nothing. `default` in `resolutions` answers every open question (`new` or `skip`). */
  commit: command({
    roles: ['staff', 'admin'],
    input,
    output: ImportPreview,
    audit: {
      event: 'file-import.committed',
      facts: (_input, output) => ({
        detail: {
          files: output.files.map((file) => ({
            kind: file.kind,
            added: file.willAdd,
            changed: file.willChange,
            skipped: file.willSkip,
          })),
        },
      }),
    },
  }),
};
