import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BackupMade } from '../contract/backup-shape.ts';
import { EXIT, failure } from './exit-codes.ts';
import { officePath, openOfficeClient } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, signIn } from './sign-in.ts';

/** Options of `tasuki backup`. */
export interface BackupOptions extends CredentialOptions {
  readonly office: string;
  /** Folder that gets the backup; the office's own places without it. */
  readonly to: string | undefined;
}

/** 控えをとる through the same door as the interface: encrypted, proved where it lies, and in the log. */
export async function runBackup(options: BackupOptions, version: string): Promise<Outcome> {
  const client = await openOfficeClient(officePath(options.office), version);
  try {
    await signIn(client, options, 'admin');
    const { api } = client;
    const to = options.to === undefined ? null : resolve(options.to);
    if (to !== null) mkdirSync(to, { recursive: true });
    const made = await api.backup.now(to === null ? {} : { folder: to });
    await api.access.lock({});
    return said(made);
  } finally {
    await client.close();
  }
}

function said(made: BackupMade): Outcome {
  const failed = made.places.filter(({ problem }) => problem !== null);
  if (failed.length === made.places.length)
    throw failure(
      EXIT.file,
      'backup-failed',
      `控えをとれませんでした: ${failed.map(({ folder, problem }) => `${folder}（${problem}）`).join('、')}`,
      made,
    );
  return {
    exit: failed.length === 0 ? EXIT.done : EXIT.unsound,
    json: made,
    lines: [
      `控えをとり、元に戻せることを確かめました（記録${made.logSize}件、${made.bytes}バイト）。`,
      ...made.places.map(({ folder, problem }) => (problem === null ? `・ ${folder}` : `× ${folder}: ${problem}`)),
    ],
  };
}
