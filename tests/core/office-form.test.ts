import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '../../src-main/core/office-form/rules.ts';
import { extractText } from '../../src-main/documents/extract.ts';
import { readParts } from '../../src-main/documents/fixed-zip.ts';
import { openOffice, type TestCore } from '../helpers/core.ts';
import { entriesOf, logSize, rulesRefusing } from '../helpers/log.ts';
import { drawForm, SKETCH, withPart } from '../helpers/office-form.ts';
import { approveMinutes, type Stage, setStage, tell } from '../helpers/stage.ts';

const BODY = 'word/document.xml';
const RUN = '<w:r><w:t>x</w:t></w:r>';
const inBody = (markup: string) => (source: string) => source.replace('</w:body>', `${markup}</w:body>`);
const rulesOf = (bytes: Uint8Array): string[] => {
  const read = formOf(bytes);
  return 'violations' in read ? [...new Set(read.violations.map(({ rule }) => rule))] : [];
};

describe('what a form may not hold is found and named', () => {
  let plain: Uint8Array;
  beforeAll(async () => {
    plain = await drawForm();
  });

  it('a plain form is taken, with all its fields', () => expect(rulesOf(plain)).toEqual([]));

  it.each([
    ['a macro', 'word/vbaProject.bin', () => 'x', 'form-has-macro'],
    ['an embedded object', 'word/embeddings/oleObject1.bin', () => 'x', 'form-has-embedded-object'],
    ['a comment', 'word/comments.xml', () => '<w:comments><w:comment w:id="1"/></w:comments>', 'form-has-comment'],
    [
      'a link',
      'word/_rels/document.xml.rels',
      (source: string) =>
        source.replace(
          '</Relationships>',
          '<Relationship Id="x" Type="y" Target="http://a.invalid" TargetMode="External"/></Relationships>',
        ),
      'form-has-external-link',
    ],
    ['an inserted run', BODY, inBody(`<w:p><w:ins w:author="a">${RUN}</w:ins></w:p>`), 'form-has-tracked-change'],
    [
      'hidden text',
      BODY,
      inBody('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>'),
      'form-has-hidden-text',
    ],
    ['an object', BODY, inBody('<w:p><w:r><w:object/></w:r></w:p>'), 'form-has-embedded-object'],
    ['a text box', BODY, inBody('<w:p><w:r><w:pict/></w:r></w:p>'), 'form-has-unknown-part'],
    ['a footnote', BODY, inBody('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'), 'form-has-note'],
    [
      'a field code',
      BODY,
      inBody('<w:p><w:r><w:instrText>INCLUDETEXT c:/x</w:instrText></w:r></w:p>'),
      'form-has-field-code',
    ],
    ['a photograph', 'word/media/image1.jpeg', () => 'x', 'form-has-picture'],
  ])('%s', (_what, part, change, rule) => expect(rulesOf(withPart(plain, part, change))).toContain(rule));

  it.each([
    ['an unknown field', [...SKETCH.body, ['{{住所}}']], 'form-field-unknown'],
    ['a missing field', SKETCH.body.filter(([text]) => text !== '{{控え}}'), 'form-field-missing'],
    ['braces left open', [...SKETCH.body, ['{{版']], 'form-field-broken'],
    [
      'a block within a line',
      [...SKETCH.body.filter(([text]) => text !== '{{本文}}'), ['前 {{本文}} 後']],
      'form-field-not-alone',
    ],
  ])('%s', async (_what, body, rule) => expect(rulesOf(await drawForm({ ...SKETCH, body }))).toEqual([rule]));

  it('a block in the head, and no Word file at all', async () => {
    expect(rulesOf(await drawForm({ ...SKETCH, head: ['{{承認}}'] }))).toEqual(['form-field-in-head']);
    expect(rulesOf(new TextEncoder().encode('no zip'))).toEqual(['form-not-word']);
  });
});

describe('the office uses its own form', () => {
  let office: TestCore;
  let stage: Stage;
  const file = (name: string) => ({ meetingId: stage.meeting.id, path: join(office.folder, name), purpose: '保管' });
  const upload = async (bytes: Uint8Array) =>
    office.api.officeForm.upload({ name: '会議録様式.docx', content: Buffer.from(bytes).toString('base64') });
  beforeAll(async () => {
    office = await openOffice('staff');
    stage = await setStage(office);
    await tell(stage);
    const at = { meetingId: stage.meeting.id, agendaItemId: stage.items.case, caseId: stage.household.id };
    await office.api.action.decide({ ...at, text: '見守りを続ける', dissent: '' });
    await approveMinutes(stage, '本人は通院を続けている。文中の{{会議名}}はそのまま残る。');
  });
  afterAll(() => office.close());

  it('without a form there is nothing to fill; a bad one is refused and named', async () => {
    const { api } = office;
    expect(await rulesRefusing(api.export.minutes({ ...file('a.docx'), format: 'docx', form: 'office' }))).toEqual([
      'form-none-in-use',
    ]);
    expect(await rulesRefusing(api.export.formTrial({ path: join(office.folder, 't.docx'), purpose: '試し' }))).toEqual(
      ['form-none-in-use'],
    );
    expect(await rulesRefusing(upload(withPart(await drawForm(), 'word/vbaProject.bin', () => 'x')))).toEqual([
      'form-has-macro',
    ]);
  });

  it('is kept without the traces of its editing, is tried with fictional data, and logged without its name', async () => {
    const from = await logSize(office);
    const form = await upload(await drawForm());
    expect(form).toMatchObject({ versionNumber: 1, isInUse: true });
    expect(form.fields).toEqual(expect.arrayContaining(['会議番号', '会議名', '本文', '決定事項', '控え']));
    expect(JSON.stringify(await entriesOf(office, from))).not.toContain('会議録様式');
    await office.api.export.formTrial({ path: join(office.folder, 'trial.docx'), purpose: '試し' });
    const trial = await readFile(join(office.folder, 'trial.docx'));
    const text = (await extractText('docx', trial)).map((part) => part.text).join('\n');
    expect(text).toContain('見本の議事です。');
    expect(text).not.toContain('作成 者子');
  });

  it('the minutes fill every field, whatever runs it was split into, in the head too; the same bytes each time', async () => {
    const { api } = office;
    const released = await api.export.minutes({ ...file('one.docx'), format: 'docx', form: 'office' });
    await api.export.minutes({ ...file('two.docx'), format: 'docx', form: 'office' });
    const bytes = await readFile(join(office.folder, 'one.docx'));
    const parts = readParts(bytes);
    expect(parts['word/header1.xml']).toContain('R8-S90');
    const body = (await extractText('docx', bytes)).find(({ part }) => part === BODY)?.text ?? '';
    for (const words of [
      '支援会議会議録　支援会議（架空）',
      '令和8年8月27日（木）',
      '見守りを続ける',
      '議長 一郎',
      '文中の{{会議名}}はそのまま残る。',
      '照合用の値',
    ])
      expect(body).toContain(words);
    expect(released.proof.parts).toBeGreaterThan(4);
    const again = readParts(await readFile(join(office.folder, 'two.docx')));
    // The checkpoint tells of one entry more; nothing else may differ.
    expect(Object.keys(again)).toEqual(Object.keys(parts));
    expect({ ...again, [BODY]: '' }).toEqual({ ...parts, [BODY]: '' });
    expect(await rulesRefusing(api.export.minutes({ ...file('a.pdf'), format: 'pdf', form: 'office' }))).toEqual([
      'form-is-word-only',
    ]);
  });

  it('a newer form takes its place, and the office may go back to the standard one', async () => {
    const second = await upload(await drawForm({ ...SKETCH, cells: [] }));
    expect(second.versionNumber).toBe(2);
    const { forms } = await office.api.officeForm.list({});
    expect(forms.map(({ isInUse }) => isInUse)).toEqual([true, false]);
    await office.api.officeForm.retire({ id: second.id });
    expect((await office.api.officeForm.list({})).forms.some(({ isInUse }) => isInUse)).toBe(false);
  });
});
