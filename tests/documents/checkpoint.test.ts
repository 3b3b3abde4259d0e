import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { checkpointNotes } from '../../src-main/documents/checkpoint-rows.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { readPictures } from '../../src-main/documents/fixed-zip.ts';
import { inspectFile } from '../../src-main/documents/inspect.ts';
import { renderMinutesDocx } from '../../src-main/documents/minutes-docx.ts';
import { renderMinutesHtml } from '../../src-main/documents/minutes-html.ts';
import { normalizePdf } from '../../src-main/documents/normalize-pdf.ts';
import { qrPng, qrTextIn } from '../../src-main/documents/qr-code.ts';
import { searchFile } from '../../src-main/documents/search-file.ts';
import { isLeft, SECRET, withParts } from './leaks.ts';
import { printedByChromium, printedByLibreOffice, readByPoppler } from './programs.ts';
import { plot } from './report-samples.ts';
import { checkpoint, loadFonts, minutes } from './samples.ts';

const IMAGE = 'word/media/image1.png';

/** What a scanner reads on the last page of a printed file. */
const scanned = (pdf: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tasuki-scan-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '150', '-f', '2', join(folder, 'file.pdf'), join(folder, 'page')]);
    const image = readFileSync(join(folder, 'page-2.ppm'));
    const [head = '', width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? [];
    return decodeQR(
      { width: Number(width), height: Number(height), data: image.subarray(head.length) },
      { format: 'RGB', timeLimit: 20_000, effort: 4 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('a scanner reads the checkpoint from the printed PDF', async () => {
  const [printed = new Uint8Array()] = await printedByChromium([renderMinutesHtml(minutes(1), loadFonts())]);
  const pdf = normalizePdf(printed);
  expect(scanned(pdf)).toBe(checkpoint.qr);
  expect(await inspectFile('pdf', pdf)).toEqual([]);
});

test('a scanner reads the checkpoint from what LibreOffice prints of the Word file', async () => {
  const pdf = await printedByLibreOffice('docx', await renderMinutesDocx(minutes(1)));
  expect(scanned(pdf)).toBe(checkpoint.qr);
  const { raw } = await readByPoppler(pdf);
  for (const piece of [...checkpoint.rootGroups, ...checkpoint.words, checkpoint.origin]) expect(raw).toContain(piece);
});

test('the same minutes give the same bytes, however many documents were made before', async () => {
  const first = await renderMinutesDocx(minutes(1));
  expect(Buffer.from(await renderMinutesDocx(minutes(1))).equals(first)).toBe(true);
});

test('what a QR code in a Word file says is searched like any other text', async () => {
  const bytes = await renderMinutesDocx({ ...minutes(0), checkpoint: { ...checkpoint, qr: `TASUKI1:${SECRET}` } });
  expect((await searchFile('docx', bytes, isLeft)).map(({ part }) => part)).toContain(`${IMAGE} read as a QR code`);
  const clean = await extractText('docx', await renderMinutesDocx(minutes(0)));
  expect(clean.find(({ part }) => part.includes('QR'))?.text).toBe(checkpoint.qr);
});

test.each([
  ['a picture that is no QR code', plot(200, 200)],
  ['a QR code with a remark in the file', Buffer.concat([qrPng('x'), Buffer.from(SECRET)])],
  [
    'a QR code with one square changed',
    Uint8Array.from(qrPng(checkpoint.qr), (byte, at) => (at === 60 ? byte ^ 1 : byte)),
  ],
])('minutes with %s in the place of theirs are refused', async (_name, picture) => {
  const bytes = withParts(await renderMinutesDocx(minutes(0)), { [IMAGE]: picture });
  expect((await inspectFile('docx', bytes)).map(({ code }) => code)).toContain('picture');
});

test('a picture that no page shows is found', async () => {
  const clean = await renderMinutesDocx(minutes(0));
  const bytes = withParts(clean, { 'word/media/image2.png': readPictures(clean)[IMAGE] ?? '' });
  expect(await inspectFile('docx', bytes)).toContainEqual({ code: 'unused-picture', part: 'word/media/image2.png' });
});

test('a picture that is cut, shrunk out of sight or speaks in its title is found', async () => {
  const clean = await renderMinutesDocx(minutes(0));
  const changes: readonly ((part: string) => string)[] = [
    (part) => part.replace('<a:srcRect/>', '<a:srcRect l="50000"/>'),
    (part) => part.replaceAll(/c([xy])="1\d{6}"/g, 'c$1="1000"'),
    (part) => part.replace('name="QR"', `name="QR" title="${SECRET}"`),
  ];
  for (const change of changes) {
    const bytes = withParts(clean, { 'word/document.xml': change });
    expect((await inspectFile('docx', bytes)).map(({ code }) => code)).toContain('drawing');
  }
});

test.each(['x', checkpoint.qr, '山田太郎', 'A'.repeat(1500)])('a QR code drawn for a text says that text', (value) => {
  expect(qrTextIn(qrPng(value))).toBe(value);
});

test('a sheet without pictures carries the checkpoint as lines of text', () => {
  const notes = checkpointNotes(checkpoint, 'ja').join('\n');
  for (const piece of [checkpoint.origin, '1,234件', checkpoint.rootGroups.join(' '), checkpoint.words.join('　')])
    expect(notes).toContain(piece);
});
