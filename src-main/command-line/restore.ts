import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BackupInspection } from '../contract/backup-shape.ts';
import { EXIT, failure } from './exit-codes.ts';
import { officePath, openOfficeClient } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, givenFactor, givenPassword } from './sign-in.ts';

/** Options of `tasuki restore`. */
export interface RestoreOptions extends CredentialOptions {
  readonly office: string;
  /** Folder of one backup, or of several, of which the newest is taken. */
  readonly from: string;
  /** 復元する理由; without it the backup is only looked into. */
  readonly reason: string | undefined;
}

type Good = Extract<BackupInspection, { kind: 'good' }>;

/**
 * 控えから復元する: looks into a backup, says what restoring it would mean, and with a reason does it. The account is one of
 * the backup. The office that was there is kept beside the restored one.
 */
export async function runRestore(options: RestoreOptions, version: string): Promise<Outcome> {
  const from = resolve(options.from);
  if (!existsSync(from)) throw failure(EXIT.file, 'backup-missing', `控えがありません: ${from}`);
  const password = await givenPassword(options);
  if (options.user === undefined || password === null)
    throw failure(
      EXIT.credentials,
      'credentials-missing',
      '控えの管理者のログイン名を --user で、パスワードを環境変数 TASUKI_PASSWORD か --password-file で渡してください。',
    );
  const client = await openOfficeClient(officePath(options.office), version);
  try {
    const { backup } = client.api;
    const found = await backup.find({ folder: from });
    const chosen = found.find(({ problem }) => problem === null);
    if (!chosen) throw failure(EXIT.file, 'backup-missing', `使える控えがありません: ${from}`, found);
    const key = { path: chosen.path, loginName: options.user, password, factor: givenFactor(options) };
    const inspected = await backup.inspect(key);
    if (inspected.kind === 'refused') {
      const isOfAccount = ['credentials', 'wait', 'blocked'].includes(inspected.reason);
      throw failure(
        isOfAccount ? EXIT.credentials : EXIT.file,
        isOfAccount ? `sign-in-${inspected.reason}` : inspected.reason,
        `控えを開けませんでした: ${inspected.reason}`,
      );
    }
    if (options.reason === undefined || options.reason.trim() === '')
      return {
        exit: EXIT.done,
        json: { path: chosen.path, inspected, restored: null },
        lines: [
          ...told(chosen.path, inspected),
          '復元するには、理由を --reason で渡してください。何も変えていません。',
        ],
      };
    const restored = await backup.restore({
      ...key,
      manifestSha256: inspected.manifestSha256,
      reason: options.reason,
    });
    await client.api.access.lock({});
    const kept =
      restored.keptAs === null ? [] : [`前の事務局は、事務局のフォルダーの ${restored.keptAs} に残しました。`];
    return {
      exit: EXIT.done,
      json: { path: chosen.path, inspected, restored },
      lines: [...told(chosen.path, inspected), `復元しました: ${client.path}`, ...kept],
    };
  } finally {
    await client.close();
  }
}

function told(path: string, { madeAt, logSize, signatures, comparison, returning }: Good): string[] {
  return [
    `${path}（${madeAt}）: 記録${logSize}件のつながりと署名${signatures}件を確かめました。元に戻せます。`,
    lossOf(comparison),
    ...(returning.length > 0 ? [`△ ふたたびログインできるようになる利用者: ${returning.join('、')}`] : []),
  ];
}

function lossOf(comparison: Good['comparison']): string {
  if (comparison.kind === 'no-office') return '失われるものはありません（ここには事務局がありません）。';
  if (comparison.kind === 'not-comparable')
    return `△ 今の事務局を開けないため、何が失われるかを比べられません（${comparison.reason}）。`;
  const count = comparison.lost.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return '失われる記録はありません。';
  const kinds = comparison.lost.map(({ feature, count: n }) => `${feature} ${n}`).join('、');
  return `△ 控えのあとの記録${count}件が失われます（${comparison.from}〜${comparison.until}）: ${kinds}`;
}
