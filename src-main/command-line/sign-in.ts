import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { z } from 'zod';
import { EXIT, failure } from './exit-codes.ts';
import type { OfficeClient } from './office-client.ts';
import { refusedSentence } from './sign-in-words.ts';

/** Where credentials may come from; never from the arguments, which other users of the machine can read. */
export interface CredentialOptions {
  readonly user?: string | undefined;
  readonly passwordFile?: string | undefined;
  /** Where the account's key file lies, if it has one. The path is no secret; the file is. */
  readonly keyFile?: string | undefined;
}

type KeyFile = { readonly kind: 'key-file'; readonly path: string };

/** 二要素目 from `--key-file`: the only kind that a command can bring. */
export const givenFactor = ({ keyFile }: CredentialOptions): KeyFile | null =>
  keyFile === undefined ? null : { kind: 'key-file', path: resolve(keyFile) };

/** The password from `--password-file`, `TASUKI_PASSWORD` or the terminal; null when there is none. */
export async function givenPassword(options: CredentialOptions): Promise<string | null> {
  if (options.passwordFile !== undefined) {
    const text = await readFile(options.passwordFile, 'utf8').catch(() => null);
    if (text === null)
      throw failure(EXIT.file, 'file-unreadable', `パスワードのファイルを読めません: ${options.passwordFile}`);
    return text.replace(/\r?\n$/, '');
  }
  if (process.env.TASUKI_PASSWORD) return process.env.TASUKI_PASSWORD;
  if (!stdin.isTTY) return null;
  stderr.write('パスワード: ');
  // Answers into nothing: what is typed does not appear on the terminal.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: stdin, output, terminal: true });
  try {
    return await prompt.question('');
  } finally {
    prompt.close();
    stderr.write('\n');
  }
}

const Reported = z.object({
  office: z.object({
    credentials: z.array(z.object({ loginName: z.string(), role: z.string(), password: z.string() })),
  }),
});

/** Logins that `tasuki demo` published in the report beside its fictional office; none for any other office. */
async function reportedLogins(path: string): Promise<z.output<typeof Reported>['office']['credentials']> {
  const text = await readFile(join(dirname(path), 'report.json'), 'utf8').catch(() => '{}');
  try {
    return Reported.parse(JSON.parse(text)).office.credentials;
  } catch {
    return [];
  }
}

/** Credentials for an office: given ones, else the published ones of a demonstration. */
export async function credentialsFor(
  client: OfficeClient,
  options: CredentialOptions,
  role: string,
): Promise<{ loginName: string; password: string; factor: KeyFile | null }> {
  const door = await client.api.office.door({});
  if (door.kind === 'none')
    throw failure(EXIT.file, 'office-missing', `このフォルダーに事務局のファイルはありません: ${client.path}`);
  if (door.kind === 'damaged')
    throw failure(
      EXIT.file,
      'office-damaged',
      `事務局のファイルを開けません（${door.reason}）。控えから戻してください。`,
    );
  const logins = [...door.demonstrationLogins, ...(await reportedLogins(client.path))];
  const published = logins.find(
    (login) => login.loginName === options.user || (options.user === undefined && login.role === role),
  );
  const password = (await givenPassword(options)) ?? published?.password ?? null;
  if (password === null)
    throw failure(
      EXIT.credentials,
      'credentials-missing',
      'ログイン名を --user で、パスワードを環境変数 TASUKI_PASSWORD か --password-file で渡してください。',
    );
  return { loginName: options.user ?? published?.loginName ?? 'admin', password, factor: givenFactor(options) };
}

/** Signs in, or ends the command with the reason. */
export async function signIn(client: OfficeClient, options: CredentialOptions, role: string): Promise<void> {
  const credentials = await credentialsFor(client, options, role);
  const result = await client.api.access.signIn(credentials);
  if (result.kind === 'signed-in') return;
  const waitSeconds = result.kind === 'refused' ? result.waitSeconds : 0;
  throw await refusal(client, options, result.kind === 'refused' ? result.reason : result.kind, waitSeconds);
}

/** What ends a command whose sign-in was refused. Of second factors it says what the door says to anybody. */
export async function refusal(
  client: OfficeClient,
  options: CredentialOptions,
  reason: string,
  waitSeconds: number,
): Promise<Error> {
  const { hasKeyFiles, credentials } = await client.api.access.factors({});
  const hints = [
    ...(hasKeyFiles && options.keyFile === undefined ? ['鍵ファイルを使う利用者は --key-file で渡してください。'] : []),
    ...(credentials.length > 0 ? ['セキュリティキーを使う利用者は、コマンドからは開けません。'] : []),
  ];
  return failure(EXIT.credentials, `sign-in-${reason}`, refusedSentence(reason, waitSeconds, hints.join('')));
}
