import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const PACKAGES: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-writer-nogui libreoffice-calc-nogui',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  chromium: 'chromium',
};

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];

const pathOf = (names: readonly string[]): string => {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {}
    }
  const [name = ''] = names;
  throw new Error(`This test needs ${name}. On Debian: apt-get install ${PACKAGES[name] ?? name}`);
};

const run = (name: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(pathOf([name]), args, { maxBuffer: 64 << 20 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${name} failed: ${stderr || stdout}`)) : resolve(stdout),
    );
  });

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-documents-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Opens an Office file in LibreOffice and gives what it prints, as PDF. */
export const printedByLibreOffice = (kind: 'docx' | 'xlsx', bytes: Uint8Array): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, `file.${kind}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, `file.${kind}`),
    ]);
    return readFile(join(folder, 'file.pdf'));
  });

/** Opens a table in LibreOffice and gives what it holds after calculating, as CSV in UTF-8. */
export const convertedByLibreOffice = (kind: 'csv' | 'xlsx', bytes: Uint8Array): Promise<string> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, `file.${kind}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Comma, double quote, UTF-8; texts quoted as shown.
    const filter = '44,34,76,1,,0,false,true,false';
    await run('soffice', [
      profile,
      '--headless',
      ...(kind === 'csv'
        ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,0,true']
        : []),
      '--convert-to',
      `csv:Text - txt - csv (StarCalc):${filter}`,
      '--outdir',
      join(folder, 'out'),
      join(folder, `file.${kind}`),
    ]);
    return readFile(join(folder, 'out', 'file.csv'), 'utf8');
  });

/** What pdftotext reads, in both of its ways. */
export const readByPoppler = (bytes: Uint8Array): Promise<{ readonly raw: string; readonly layout: string }> =>
  inFolder(async (folder) => {
    const path = join(folder, 'file.pdf');
    await writeFile(path, bytes);
    return { raw: await run('pdftotext', ['-raw', path, '-']), layout: await run('pdftotext', ['-layout', path, '-']) };
  });

/** Fails unless qpdf finds the file sound. */
export const checkedByQpdf = (bytes: Uint8Array): Promise<string> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'file.pdf'), bytes);
    return run('qpdf', ['--check', join(folder, 'file.pdf')]);
  });

const PRINTED = { preferCSSPageSize: true, tagged: true, outline: false, printBackground: true };

/** A browser that stays open and prints page after page with the fonts it has loaded once. */
export const openChromium = async (): Promise<{
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}> => {
  const browser = await chromium.launch({ executablePath: pathOf(BROWSERS), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const loaded = new Set<string>();
  return {
    print: async (html) => {
      const [head = '', rest = ''] = html.split('</head>');
      // Fonts and style are the same for a whole series: they cross into the browser once.
      if (!loaded.has(head)) {
        loaded.clear();
        loaded.add(head);
        await page.setContent(html);
        await page.evaluate('document.fonts.ready.then(() => null)');
      } else await page.evaluate(`document.body.outerHTML = ${JSON.stringify(rest)}`);
      return page.pdf(PRINTED);
    },
    close: () => browser.close(),
  };
};

/** Prints pages in one browser, one after the other. */
export const printedByChromium = async (pages: readonly string[]): Promise<readonly Uint8Array[]> => {
  const browser = await chromium.launch({ executablePath: pathOf(BROWSERS), args: ['--no-sandbox'] });
  try {
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      const page = await browser.newPage();
      await page.setContent(html);
      await page.evaluate('document.fonts.ready.then(() => null)');
      printed.push(await page.pdf(PRINTED));
      await page.close();
    }
    return printed;
  } finally {
    await browser.close();
  }
};
