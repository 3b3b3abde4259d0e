import { z } from 'zod';
import { command, query } from './operation.ts';
import { Base64, Id, Instant, Line, Sha256 } from './primitives.ts';

/** 差し込み欄 that stand inside a line. */
export const LINE_FIELDS = [
  '会議名',
  '会議番号',
  '日時',
  '場所',
  '議長',
  '記録者',
  '事務局',
  '公開区分',
  '写しの番号',
  '承認日',
  '確認者',
  '版',
] as const;

/** 差し込み欄 that fill a paragraph of their own: tables and running text. */
export const BLOCK_FIELDS = ['出席者', '本文', '決定事項', '取組事項', '承認', '控え'] as const;

/** Fields without which minutes could not be told apart, read or checked. */
export const REQUIRED_FIELDS = ['会議名', '本文', '控え'] as const;

/** 様式: the office's own Word form, kept as versions in the office's file. */
export const OfficeForm = z.object({
  id: Id,
  versionNumber: z.number().int(),
  name: z.string(),
  /** Digest of the form as it is kept. */
  sha256: Sha256,
  size: z.number().int(),
  /** Fields that it has. */
  fields: z.array(z.string()),
  uploadedAt: Instant,
  isInUse: z.boolean(),
});
export type OfficeForm = z.infer<typeof OfficeForm>;

const subject = (_input: unknown, output: { id: string }) => output.id;
const facts = (_input: unknown, output: OfficeForm) => ({
  detail: { version: output.versionNumber, sha256: output.sha256, size: output.size },
});

export const officeForm = {
  list: query({
    roles: ['staff', 'chair', 'admin'],
    input: z.object({}),
    output: z.object({ forms: z.array(OfficeForm) }),
    audit: { event: null, because: 'an empty form holds no personal data' },
  }),
  /** 様式を登録する: inspected first; what it may not hold is named. The newest one is in use. */
  upload: command({
    roles: ['staff', 'admin'],
    input: z.object({ name: Line(120), content: Base64.max(4_000_000) }),
    output: OfficeForm,
    audit: { event: 'office-form.uploaded', subject, facts, body: ({ name }) => ({ name }) },
  }),
  /** 様式の使用をやめる: documents are written in the standard form again. */
  retire: command({
    roles: ['staff', 'admin'],
    input: z.object({ id: Id }),
    output: OfficeForm,
    audit: { event: 'office-form.retired', subject, facts },
  }),
};
