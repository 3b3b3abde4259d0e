import { expect, test } from 'vitest';
import { renderDisclosuresXlsx } from '../../src-main/documents/disclosures-xlsx.ts';
import { plainText } from '../../src-main/documents/marks.ts';
import { renderMinutesDocx } from '../../src-main/documents/minutes-docx.ts';
import { renderMinutesHtml } from '../../src-main/documents/minutes-html.ts';
import { minutes, redacted, sheet } from './samples.ts';

const SCRIPTS = ['山田太郎', 'ﾔﾏﾀﾞ', 'Yamada', '葛󠄀', '𠮷野家', 'か゚', 'ب', '0', ''.padEnd(5000, '長')];
/** A fixed walk through lengths and scripts: the same on every run. */
const removedBy = (seed: number): string =>
  Array.from({ length: (seed * 7) % 13 }, (_, index) => SCRIPTS[(seed * 31 + index * 17) % SCRIPTS.length]).join('');

const sentence = (seed: number) => `{${removedBy(seed)}}は{${removedBy(seed + 1)}}へ電話し、次回までに訪問する。`;
const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(b);
const fonts = { regular: new Uint8Array(1), bold: new Uint8Array(1) };

test('1,000 pairs that differ only in what was removed give byte-identical Word files and pages', async () => {
  const docx = await renderMinutesDocx(minutes(1, sentence(0)));
  const html = renderMinutesHtml(minutes(1, sentence(0)), fonts);
  let different = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const document = minutes(1, sentence(seed));
    if (renderMinutesHtml(document, fonts) !== html) different += 1;
    if (seed % 5 === 0 && !same(await renderMinutesDocx(document), docx)) different += 1;
  }
  expect(different).toBe(0);
});

test('records that differ only in what was removed give byte-identical Excel files', async () => {
  const rows = (seed: number) => [[1, plainText(redacted(sentence(seed))), '訪問', null]];
  const first = await renderDisclosuresXlsx(sheet(rows(0)));
  for (let seed = 1; seed <= 200; seed += 1)
    expect(same(await renderDisclosuresXlsx(sheet(rows(seed))), first)).toBe(true);
});

test('a difference outside of the removed stretches does show, so the comparison means something', async () => {
  expect(same(await renderMinutesDocx(minutes(1, 'あ')), await renderMinutesDocx(minutes(1, 'い')))).toBe(false);
});

test('neither clock nor time zone leaves a trace', async () => {
  const zone = process.env['TZ'];
  const here = [await renderMinutesDocx(minutes()), await renderDisclosuresXlsx(sheet())];
  process.env['TZ'] = zone === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const there = [await renderMinutesDocx(minutes()), await renderDisclosuresXlsx(sheet())];
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(here.map((bytes, index) => same(bytes, there[index] ?? new Uint8Array()))).toEqual([true, true]);
}, 20_000);
