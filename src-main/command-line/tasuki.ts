import { parseArgs } from 'node:util';
import { AppError, type ErrorCode } from '../contract/error.ts';
import { appVersion } from '../shell/app-version.ts';
import { runBackup } from './backup.ts';
import { runDoctor } from './doctor.ts';
import { EXIT, type Failure, failure } from './exit-codes.ts';
import { EXPORTS, runExport } from './export.ts';
import { runImport } from './import.ts';
import { APP } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { runRedact } from './redact.ts';
import { runRestore } from './restore.ts';
import { keyFileSentence } from './sign-in-words.ts';
import { USAGE } from './usage.ts';
import { runVerify } from './verify.ts';

const OPTIONS = {
  office: { type: 'string' },
  organisations: { type: 'string' },
  organizations: { type: 'string' },
  members: { type: 'string' },
  cases: { type: 'string' },
  'dry-run': { type: 'boolean' },
  answer: { type: 'string', multiple: true },
  user: { type: 'string' },
  'password-file': { type: 'string' },
  meeting: { type: 'string' },
  what: { type: 'string' },
  purpose: { type: 'string' },
  out: { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  reason: { type: 'string' },
  'key-file': { type: 'string' },
  checkpoint: { type: 'string', multiple: true },
  notebook: { type: 'string' },
  'phrase-file': { type: 'string' },
  register: { type: 'string' },
  text: { type: 'string' },
  cut: { type: 'boolean' },
  repair: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

async function run(command: string | undefined, rest: readonly string[], values: Values): Promise<Outcome> {
  const version = appVersion(APP);
  const credentials = {
    user: values.user,
    passwordFile: values['password-file'],
    keyFile: values['key-file'],
  };
  if (command === undefined || values.help)
    return { exit: values.help ? EXIT.done : EXIT.usage, json: { usage: USAGE }, lines: USAGE };
  if (command === 'import') {
    const { organisations = values.organizations, members, cases } = values;
    const files = {
      ...(organisations ? { organizations: organisations } : {}),
      ...(members ? { members } : {}),
      ...(cases ? { cases } : {}),
    };
    const office = demand(values.office, '--office');
    return runImport(
      { ...credentials, office, files, isDryRun: values['dry-run'] ?? false, answers: answersOf(values.answer ?? []) },
      version,
    );
  }
  if (command === 'export') {
    const what = EXPORTS.find((name) => name === demand(values.what, '--what'));
    if (!what) throw failure(EXIT.usage, 'what-unknown', `--what は ${EXPORTS.join('、')} のどれかです。`);
    const required = {
      office: demand(values.office, '--office'),
      out: demand(values.out, '--out'),
      purpose: demand(values.purpose, '--purpose'),
    };
    return runExport({ ...credentials, ...required, what, meeting: values.meeting }, version);
  }
  if (command === 'verify')
    return runVerify(
      {
        ...credentials,
        target: demand(rest[0] ?? values.office, '検証する対象'),
        checkpoints: values.checkpoint ?? [],
        notebook: values.notebook,
        phraseFile: values['phrase-file'],
      },
      version,
    );
  if (command === 'redact')
    return runRedact({
      register: demand(values.register, '--register'),
      text: demand(values.text, '--text'),
      isCut: values.cut ?? false,
    });
  if (command === 'doctor')
    return runDoctor(
      { ...credentials, office: demand(values.office ?? rest[0], '--office'), isRepairing: values.repair ?? false },
      version,
    );
  if (command === 'backup')
    return runBackup({ ...credentials, office: demand(values.office, '--office'), to: values.to }, version);
  if (command === 'restore')
    return runRestore(
      {
        ...credentials,
        office: demand(values.office, '--office'),
        from: demand(values.from ?? rest[0], '--from'),
        reason: values.reason,
      },
      version,
    );
  if (command === 'demo') {
    const { runDemo } = await import('./demo/run-demo.ts');
    return runDemo({ out: values.out, version });
  }
  throw failure(EXIT.usage, 'command-unknown', `知らないコマンドです: ${command}`);
}

function demand(value: string | undefined, name: string): string {
  if (value === undefined || value === '')
    throw failure(EXIT.usage, 'argument-missing', `${name} を指定してください。`);
  return value;
}

function answersOf(answers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    answers.map((answer) => {
      const at = answer.indexOf('=');
      if (at < 1) throw failure(EXIT.usage, 'answer-malformed', `--answer は 質問=答え の形です: ${answer}`);
      return [answer.slice(0, at), answer.slice(at + 1)];
    }),
  );
}

/** Exit codes of refusals; a rule, a role, a conflict or something that is gone are refusals in the narrow sense. */
const EXIT_OF: Readonly<Partial<Record<ErrorCode, number>>> = {
  invalid_input: EXIT.usage,
  file_refused: EXIT.file,
  unavailable: EXIT.internal,
  internal: EXIT.internal,
};

function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'failure' in error) return error.failure as Failure;
  if (error instanceof AppError) {
    const aboutKeyFile = keyFileSentence(error.shape.reason);
    if (aboutKeyFile !== undefined)
      return { exit: EXIT.file, code: error.shape.reason ?? error.code, message: aboutKeyFile };
    const rules = error.shape.violations.map((violation) => violation.rule).join('、');
    return {
      exit: EXIT_OF[error.code] ?? EXIT.refused,
      code: error.code,
      message: `できませんでした: ${[error.code, rules, error.shape.reason ?? '', error.shape.incident ?? ''].filter((part) => part !== '').join(' ')}`,
      details: error.shape,
    };
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return { exit: EXIT.usage, code: 'argument-unknown', message: error.message };
  return {
    exit: EXIT.internal,
    code: 'internal',
    // The message of an unexpected error may quote what was being worked on.
    message: `内部の誤りです: ${error instanceof Error ? error.name : 'internal'}`,
  };
}

const isJson = process.argv.includes('--json');
try {
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), options: OPTIONS, allowPositionals: true });
  const [command, ...rest] = positionals;
  const outcome = await run(command, rest, values);
  process.stdout.write(isJson ? `${JSON.stringify(outcome.json)}\n` : `${outcome.lines.join('\n')}\n`);
  process.exitCode = outcome.exit;
} catch (error) {
  const { exit, code, message, details } = failureOf(error);
  if (isJson)
    process.stdout.write(
      `${JSON.stringify({ error: { code, message, ...(details === undefined ? {} : { details }) } })}\n`,
    );
  else process.stderr.write(`${message}\n`);
  process.exitCode = exit;
}
