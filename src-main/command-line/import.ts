import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportKind, ImportPreview } from '../contract/file-import.ts';
import { EXIT, failure } from './exit-codes.ts';
import { type OfficeClient, officePath, openOfficeClient, readGiven } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, givenPassword, signIn } from './sign-in.ts';

/** Options of `tasuki import`. */
export interface ImportOptions extends CredentialOptions {
  readonly office: string;
  readonly files: Readonly<Partial<Record<ImportKind, string>>>;
  readonly isDryRun: boolean;
  /** Answers to questions about duplicates, `members:12=new`; `default` for the rest. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Imports the office's lists as they are: reports row by row, then writes all or nothing. */
export async function runImport(options: ImportOptions, version: string): Promise<Outcome> {
  const files = [];
  for (const [kind, path] of Object.entries(options.files))
    files.push({
      kind: kind as ImportKind,
      content: (await readGiven(path, `取り込むファイル（${kind}）`)).toString('base64'),
    });
  if (files.length === 0)
    throw failure(EXIT.usage, 'nothing-to-import', '--organisations、--members、--cases のどれかを指定してください。');
  const path = officePath(options.office);
  const client = await openOfficeClient(path, version);
  try {
    const founded = existsSync(join(path, 'keyring.json')) ? null : await found(client, options);
    if (!founded) await signIn(client, options, 'staff');
    const resolutions = { default: 'new', ...options.answers };
    const preview = await client.api.fileImport.preview({ files, resolutions });
    const isCommitted = !options.isDryRun;
    const result = isCommitted ? await client.api.fileImport.commit({ files, resolutions }) : preview;
    await client.api.access.lock({});
    return {
      exit: EXIT.done,
      json: { office: path, isCommitted, ...(founded ? { founded } : {}), ...result },
      lines: [...(founded ? foundedLines(path, founded) : []), ...linesOf(result, isCommitted)],
    };
  } finally {
    await client.close();
  }
}

interface Founded {
  readonly loginName: string;
  /** Only when nobody gave one: shown once, here and nowhere else. */
  readonly generatedPassword?: string;
}

/** A folder without an office gets a new one; the first account is its administrator, and its clerk, who may import. */
async function found(client: OfficeClient, options: ImportOptions): Promise<Founded> {
  const given = await givenPassword(options);
  const suggested =
    given ?? (await client.api.access.checkPassword({ password: randomBytes(16).toString('hex') })).suggestion;
  const loginName = options.user ?? 'admin';
  const { accountId } = await client.api.office.found({
    officeName: '支援会議事務局',
    municipality: '（未設定）',
    loginName,
    displayName: loginName,
    password: suggested,
  });
  const reason = '事務局の最初の利用者が名簿と台帳を取り込むため';
  await client.api.account.changeRoles({ id: accountId, roles: ['staff', 'admin'], reason });
  return given === null ? { loginName, generatedPassword: suggested } : { loginName };
}

function foundedLines(path: string, { loginName, generatedPassword }: Founded): string[] {
  const made = `新しい事務局をつくりました: ${path}（ログイン名 ${loginName}）`;
  return generatedPassword === undefined
    ? [made]
    : [made, `パスワード（ここにしか表示しません。控えてください）: ${generatedPassword}`];
}

function linesOf(preview: ImportPreview, isCommitted: boolean): string[] {
  const marks = { error: '×', warning: '△', note: '・' } as const;
  return [
    ...preview.files.map(
      (file) =>
        `${file.kind}: ${file.encoding} ${file.rows}件　追加 ${file.willAdd}　変更 ${file.willChange}　見送り ${file.willSkip}`,
    ),
    ...preview.problems.map((problem) => {
      const of = Object.entries(problem.of).map(([name, value]) => `${name}=${value}`);
      return `${marks[problem.severity]} ${problem.file} ${problem.row}行目 ${problem.field ?? ''} ${problem.code} ${of.join(' ')}`.trimEnd();
    }),
    ...preview.questions.map(
      (question) =>
        `？ ${question.key} ${question.label} ＝ ${question.candidates.map((candidate) => `${candidate.label}[${candidate.key}]`).join(' / ')}`,
    ),
    isCommitted ? '取り込みました。' : '試し取り込みです。何も書き込んでいません。',
  ];
}
