import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printToPdf } from '../../../src-main/shell/chromium/print.ts';
import { temporaryFolders } from '../fixtures/temporary.ts';

const newFolder = temporaryFolders();
const FONT = join(
  import.meta.dirname,
  '../../../node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
);

const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>議事録</title><style>${style}</style></head><body>${body}</body></html>`;

function toText(pdf: Uint8Array): string {
  const file = join(newFolder(), 'printed.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
}

test('a page with its own font and page size becomes a tagged PDF that reads back', async () => {
  const font = `@font-face { font-family: Own; src: url(data:font/ttf;base64,${readFileSync(FONT).toString('base64')}) }`;
  const pdf = await printToPdf(
    page('<h1>支援会議 議事録</h1><p>髙橋﨑 襷</p>', `${font} @page { size: A5 } body { font-family: Own }`),
    { profiles: newFolder() },
  );
  expect(toText(pdf).normalize('NFC')).toContain('髙橋﨑 襷');
  const raw = Buffer.from(pdf).toString('latin1');
  expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
  expect(raw).toMatch(/\/MediaBox \[0 0 4(19|20)[\d.]* 59[45]/);
  expect(raw).toContain('BIZUDPGothic');
});

test('a script in the page does not run and nothing is fetched', async () => {
  const hostile =
    '<p id="a">直前</p><script>document.getElementById("a").textContent = "走った"</script>' +
    '<img src="https://example.com/x.png" alt=""><link rel="stylesheet" href="https://example.com/x.css">';
  expect(toText(await printToPdf(page(hostile), { profiles: newFolder() }))).toContain('直前');
});

test('a browser that does not start is said by a code', async () => {
  await expect(printToPdf(page(''), { executable: '/bin/false', profiles: newFolder() })).rejects.toMatchObject({
    code: 'print-failed',
  });
});
