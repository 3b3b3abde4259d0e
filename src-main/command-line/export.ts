import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { REDACTED_FORMATS, type ReleasedFile } from '../contract/export.ts';
import { EXIT, failure } from './exit-codes.ts';
import { officePath, openOfficeClient } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, signIn } from './sign-in.ts';

/** What `tasuki export` can write. */
export const EXPORTS = ['minutes', 'redacted-minutes', 'disclosures', 'audit-bundle'] as const;

/** Options of `tasuki export`. */
export interface ExportOptions extends CredentialOptions {
  readonly office: string;
  readonly what: (typeof EXPORTS)[number];
  /** 会議番号; not needed for the audit bundle. */
  readonly meeting: string | undefined;
  readonly out: string;
  readonly purpose: string;
}

/** Exports a document through the same door as the interface: logged with its digest, reopened and proved. */
export async function runExport(options: ExportOptions, version: string): Promise<Outcome> {
  const path = resolve(options.out);
  if (existsSync(path))
    throw failure(EXIT.file, 'file-exists', `同じ名前のファイルがあります。別の名前にしてください: ${path}`);
  const client = await openOfficeClient(officePath(options.office), version);
  try {
    await signIn(client, options, options.what === 'audit-bundle' ? 'auditor' : 'staff');
    const { api } = client;
    const target = { path, purpose: options.purpose };
    let file: ReleasedFile;
    if (options.what === 'audit-bundle') file = await api.export.auditBundle(target);
    else {
      const meeting = (await api.meeting.list({})).find((candidate) => candidate.number === options.meeting);
      if (!meeting)
        throw failure(EXIT.usage, 'meeting-unknown', `この会議番号の会議はありません: ${options.meeting ?? ''}`);
      const meetingId = meeting.id;
      if (options.what === 'disclosures') file = await api.export.disclosures({ ...target, meetingId });
      else {
        const format = REDACTED_FORMATS.find((known) => path.endsWith(`.${known}`)) ?? 'docx';
        file =
          options.what === 'redacted-minutes'
            ? await api.export.redactedMinutes({ ...target, meetingId, format })
            : await api.export.minutes({ ...target, meetingId, format: format === 'pdf' ? 'pdf' : 'docx' });
      }
    }
    await api.access.lock({});
    return {
      exit: EXIT.done,
      json: file,
      lines: [
        `書き出しました: ${file.path}`,
        `SHA-256 ${file.sha256}（${file.size}バイト、墨消し ${file.proof.marks}か所、再確認した部分 ${file.proof.parts}）`,
      ],
    };
  } finally {
    await client.close();
  }
}
