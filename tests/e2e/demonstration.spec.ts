import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src-main/command-line/demo/report.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { printedByLibreOffice, readByPoppler } from '../documents/programs.ts';
import { ROOT } from '../helpers/core.ts';

const folder = mkdtempSync(join(tmpdir(), 'tasuki-demonstration-'));
const out = join(folder, 'out');
const FILES = ['minutes.docx', 'minutes.redacted.docx', 'minutes.redacted.pdf', 'disclosures.xlsx'] as const;
/** Names, addresses and telephones of the cases of the demonstration, as they stand in its minutes. */
const REGISTER = [
  '凪沢静江',
  '凪沢一郎太',
  '一郎太',
  'しずさん',
  '灯台町2丁目5番8号',
  '0949-00-3101',
  '本荘ミサ',
  '水乃江あかり',
  '藤堂丸',
  '080-0000-3202',
  '霧生正一',
];

interface Ended {
  readonly code: number;
  readonly json: Report & { readonly error?: { readonly code: string } };
  readonly progress: string;
}

/** Runs what is shipped, in a process of its own. */
const tasuki = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const program = join(ROOT, 'dist', 'command-line', 'tasuki.js');
    execFile(process.execPath, [program, ...args, '--json'], { maxBuffer: 16 << 20 }, (error, stdout, stderr) =>
      resolve({
        code: error === null ? 0 : Number(error.code),
        json: JSON.parse(stdout) as Ended['json'],
        progress: stderr,
      }),
    );
  });

/** What pdftotext reads, without the page's own line breaks. */
const textByPdftotext = async (pdf: Uint8Array): Promise<string> => (await readByPoppler(pdf)).raw.replace(/\s+/g, '');
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(out, name)));
const left = (text: string): string[] => REGISTER.filter((word) => text.includes(word));
let ended: Ended;

beforeAll(async () => {
  ended = await tasuki('demo', '--out', out);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the demonstration runs to its end, showing its progress, and says that everything holds', () => {
  expect(ended.progress).toMatch(/^\[1\/21\] /m);
  expect(ended).toMatchObject({ code: 0, json: { isComplete: true, failure: null } });
});

test('it leaves the documents, the office, the pictures and a report, and nothing else', () => {
  expect(readdirSync(out).sort()).toEqual([...FILES, 'office.tasuki', 'report.json', 'screens'].sort());
  expect(existsSync(join(out, 'office.tasuki', 'vault.db'))).toBe(true);
  const pictures = readdirSync(join(out, 'screens')).sort();
  expect(pictures.length).toBeGreaterThanOrEqual(18);
  for (const [at, name] of pictures.entries()) expect(name).toMatch(new RegExp(`^${String(at + 1).padStart(2, '0')}-`));
});

test('the report holds steps with their times, the digests of the files and a sound log', () => {
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
  expect(report.steps).toHaveLength(21);
  expect(report.files.map(({ name }) => name)).toEqual(FILES);
  for (const { name, bytes, sha256 } of report.files) {
    expect(bytes).toBe(read(name).length);
    expect(sha256).toBe(createHash('sha256').update(read(name)).digest('hex'));
  }
  expect(report.verification).toMatchObject({ isSound: true, problems: [], hasAnchor: true });
  expect(report.search).toMatchObject({ hits: [] });
});

test('the minutes open in LibreOffice and hold the names that the public version must not', async () => {
  const text = await textByPdftotext(await printedByLibreOffice('docx', read('minutes.docx')));
  expect(left(text)).toEqual(REGISTER);
});

test('the redacted minutes open in LibreOffice and yield no string of the register', async () => {
  const text = await textByPdftotext(await printedByLibreOffice('docx', read('minutes.redacted.docx')));
  expect(text).toContain('公開用');
  expect(left(text)).toEqual([]);
});

test('pdftotext on the redacted PDF yields no string of the register', async () => {
  const text = await textByPdftotext(read('minutes.redacted.pdf'));
  expect(text).toContain('公開しない理由');
  expect(left(text)).toEqual([]);
});

test('the list of disclosures can be read and has a row for each of them', async () => {
  const text = (await extractText('xlsx', read('disclosures.xlsx'))).map((part) => part.text).join('\n');
  expect(text).toContain('情報共有記録簿');
  expect(text).toContain('電気料金2か月分の遅れ');
  expect(await textByPdftotext(await printedByLibreOffice('xlsx', read('disclosures.xlsx')))).toContain(
    '情報共有記録簿',
  );
});

test('the office it leaves is verified by the command line with the credentials of the report', async () => {
  const login = ended.json.office.credentials.find(({ role }) => role === 'auditor');
  const password = join(folder, 'password.txt');
  writeFileSync(password, login?.password ?? '');
  const verified = await tasuki('verify', out, '--user', login?.loginName ?? '', '--password-file', password);
  expect(verified).toMatchObject({ code: 0, json: { isSound: true } });
});

test('a folder that holds anything is never touched', async () => {
  expect(await tasuki('demo', '--out', out)).toMatchObject({ code: 5, json: { error: { code: 'folder-not-empty' } } });
});
