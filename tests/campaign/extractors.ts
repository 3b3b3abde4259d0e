import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPageTexts } from '../../src-main/documents/pdf-pages.ts';

/** The forms of one document. */
export interface Written {
  readonly name: string;
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array | null;
}

/** What the extractors say of one document: program → text. */
export type Extracted = ReadonlyMap<string, string>;

const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 64 << 20 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${program}: ${stderr || stdout}`)) : resolve(stdout),
    );
  });

/** LibreOffice reads all Word files of a folder in one go. */
const readByLibreOffice = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const out = join(folder, 'office');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  await run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    out,
    ...files.map((name) => join(folder, name)),
  ]);
  const texts = new Map<string, string>();
  for (const name of await readdir(out)) texts.set(name.replace(/\.txt$/, ''), await readFile(join(out, name), 'utf8'));
  return texts;
};

/** Reads documents by programs that share nothing with our writer: pdftotext in two ways, pdf.js, LibreOffice. */
export const extractAll = async (
  folder: string,
  files: readonly Written[],
): Promise<ReadonlyMap<string, Extracted>> => {
  await mkdir(folder, { recursive: true });
  for (const { name, docx, pdf } of files) {
    await writeFile(join(folder, `${name}.docx`), docx);
    if (pdf) await writeFile(join(folder, `${name}.pdf`), pdf);
  }
  const office = await readByLibreOffice(folder);
  const texts = new Map<string, Extracted>();
  for (const { name, pdf } of files) {
    const text = office.get(name);
    if (text === undefined) throw new Error(`LibreOffice did not read ${name}.`);
    const extracted = new Map([['libreoffice', text]]);
    if (pdf) {
      const path = join(folder, `${name}.pdf`);
      extracted.set('pdftotext -raw', await run('pdftotext', ['-raw', path, '-']));
      extracted.set('pdftotext -layout', await run('pdftotext', ['-layout', path, '-']));
      extracted.set('pdf.js', (await readPageTexts(pdf)).join('\n'));
    }
    texts.set(name, extracted);
  }
  return texts;
};

/** A form of our own for comparing, which shares nothing with the engine's: width, case, kana, spaces, selectors. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, '')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
