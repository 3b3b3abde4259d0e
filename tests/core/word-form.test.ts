import { expect, it } from 'vitest';
import { formOf } from '../../src-main/core/office-form/rules.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { readParts } from '../../src-main/documents/fixed-zip.ts';
import { packForm } from '../../src-main/documents/form/fill-form.ts';
import { fieldsIn } from '../../src-main/documents/form/form-fields.ts';
import { readForm } from '../../src-main/documents/form/form-parts.ts';
import { WORD_PARTS, wordForm } from '../helpers/word-form.ts';

const BODY = 'word/document.xml';
const changed = (part: string, from: string, to: string) =>
  wordForm({ [part]: (WORD_PARTS[part] ?? '').replace(from, to) });
const rulesOf = (bytes: Uint8Array) => {
  const read = formOf(bytes);
  return 'violations' in read ? [...new Set(read.violations.map(({ rule }) => rule))] : [];
};

it('a form as a word processor saves it is taken, with its fields, heads and feet', () => {
  expect(rulesOf(wordForm())).toEqual([]);
  expect(fieldsIn(readForm(wordForm()).parts)).toEqual(
    expect.arrayContaining(['会議名', '日時', '本文', '控え', '公開区分']),
  );
});

it('who made it, when it was edited and what it was tied to are left behind', async () => {
  const kept = packForm(readForm(wordForm()));
  const parts = readParts(kept);
  expect(Object.keys(parts).filter((name) => /custom|webSettings|footnotes|settings\.xml\.rels/.test(name))).toEqual(
    [],
  );
  const all = Object.values(parts).join('\n');
  expect(all).not.toMatch(/者子|上司子|架空市役所|sakusei|Normal\.dotm/);
  expect(all).not.toMatch(/rsid|paraId|textId|proofErr|_GoBack|smartTag|sdtPr|latentStyles|w14:ligatures/);
  expect(packForm(readForm(kept))).toEqual(kept);
  const body = (await extractText('docx', kept)).find(({ part }) => part === BODY)?.text ?? '';
  for (const words of ['会議録（{{会議名}}）', '{{本文}}', '架空市']) expect(body).toContain(words);
});

it('the path of the file from which a crest was taken is left behind, its description stays', () => {
  const name = (attributes: string) => `<w:drawing><wp:docPr id="1" name="図 1" ${attributes}/></w:drawing>`;
  const body = (attributes: string) =>
    readForm(changed(BODY, '<w:lastRenderedPageBreak/>', name(attributes))).parts[BODY] ?? '';
  expect(body('descr="C:\\Users\\sakusei\\mark.png"')).not.toContain('sakusei');
  expect(body('descr="市章"')).toContain('descr="市章"');
  expect(body('descr="市章"')).not.toContain('図 1');
});

it.each([
  ['a mail address', 'word/_rels/document.xml.rels', '</Relationships>', 'form-has-external-link'],
  ['a linked picture', 'word/_rels/header1.xml.rels', '', 'form-has-external-link'],
])('%s is refused', (_what, part, at, rule) => {
  const link = `<Relationship Id="rId99" Type="t" Target="mailto:x@example.invalid" TargetMode="External"/></Relationships>`;
  const bytes = at === '' ? wordForm({ [part]: `<Relationships>${link}` }) : changed(part, at, link);
  expect(rulesOf(bytes)).toEqual([rule]);
});

it.each([
  [
    'a deleted word',
    '<w:del w:id="1" w:author="作成 者子"><w:r><w:delText>旧</w:delText></w:r></w:del>',
    'form-has-tracked-change',
  ],
  ['a changed format', '<w:r><w:rPr><w:rPrChange w:id="2" w:author="x"/></w:rPr></w:r>', 'form-has-tracked-change'],
  ['a comment', '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>', 'form-has-comment'],
  ['a linked field', '<w:r><w:instrText>LINK Excel.Sheet.12 "C:\\\\x.xlsx"</w:instrText></w:r>', 'form-has-field-code'],
  ['a merge field of the word processor', '<w:fldSimple w:instr=" MERGEFIELD 氏名 "/>', 'form-has-field-code'],
  ['a control', '<w:r><w:object><w:control r:id="rId2"/></w:object></w:r>', 'form-has-embedded-object'],
  ['a web link', '<w:hyperlink r:id="rId2"><w:r><w:t>x</w:t></w:r></w:hyperlink>', 'form-has-external-link'],
  [
    'a text box',
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"/></mc:AlternateContent></w:r>',
    'form-has-unknown-part',
  ],
])('%s is refused and named', (_what, markup, rule) =>
  expect(rulesOf(changed(BODY, '<w:sectPr', `<w:p>${markup}</w:p><w:sectPr`))).toEqual([rule]),
);

it('a file with macros is refused though its name says Word', () => {
  const types = (WORD_PARTS['[Content_Types].xml'] ?? '').replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.ms-word.document.macroEnabled.main+xml',
  );
  expect(rulesOf(wordForm({ '[Content_Types].xml': types }))).toEqual(['form-has-macro']);
});
