import { zipSync } from 'fflate';
import { renderMinutesDocx } from '../../src-main/documents/minutes-docx.ts';
import { type Planted, SECRET, withParts, withUnlistedEntry } from './leaks.ts';
import { minutes } from './samples.ts';

const BODY = 'word/document.xml';
export const cleanDocx = await renderMinutesDocx(minutes());
const run = (inner: string, look = '') => `<w:r>${look}<w:t>${inner}</w:t></w:r>`;
const inBody = (xml: string) =>
  withParts(cleanDocx, { [BODY]: (part) => part.replace('<w:sectPr', () => `<w:p>${xml}</w:p><w:sectPr`) });
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const embedded = zipSync({ 'word/document.xml': new TextEncoder().encode(`<w:t>${SECRET}</w:t>`) });

export const DOCX_LEAKS: readonly Planted[] = [
  ['a name split over three runs', inBody(run('山') + run('田太', '<w:rPr><w:b/></w:rPr>') + run('郎')), true, null],
  [
    'a name with a field code between its runs',
    inBody(`${run('山田')}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('太郎')}`),
    true,
    null,
  ],
  ['a name written as character references', inBody(run('&#x5C71;&#30000;&#x592A;&#37070;')), true, null],
  [
    'a comment',
    withParts(cleanDocx, {
      'word/comments.xml': `<w:comments><w:comment><w:t>${SECRET}</w:t></w:comment></w:comments>`,
    }),
    true,
    'unexpected-part',
  ],
  [
    'the author in the properties',
    withParts(cleanDocx, {
      'docProps/core.xml': (part) => part.replace('>Tasuki</dc:creator>', `>${SECRET}</dc:creator>`),
    }),
    true,
    'property',
  ],
  [
    'a company in the extended properties',
    withParts(cleanDocx, {
      'docProps/app.xml': (part) => part.replace('</Properties>', `<Manager>${SECRET}</Manager></Properties>`),
    }),
    true,
    'unexpected-element',
  ],
  [
    'a custom property',
    withParts(cleanDocx, { 'docProps/custom.xml': `<Properties><property name="${SECRET}"/></Properties>` }),
    true,
    'unexpected-part',
  ],
  [
    'a page header',
    withParts(cleanDocx, { 'word/header1.xml': (part) => part.replace('</w:p>', `${run(SECRET)}</w:p>`) }),
    true,
    null,
  ],
  ['hidden text', inBody(run(SECRET, '<w:rPr><w:vanish/></w:rPr>')), true, 'hidden-text'],
  ['white text', inBody(run(SECRET, '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>')), true, 'hidden-text'],
  ['text of half a point', inBody(run(SECRET, '<w:rPr><w:sz w:val="1"/></w:rPr>')), true, 'hidden-text'],
  ['custom XML', withParts(cleanDocx, { 'customXml/item1.xml': `<case name="${SECRET}"/>` }), true, 'unexpected-part'],
  [
    'the alternative text of a picture',
    inBody(`<w:r><w:drawing><wp:docPr id="1" name="a" descr="${SECRET}"/></w:drawing></w:r>`),
    true,
    'drawing',
  ],
  [
    'a field that names the author',
    inBody('<w:r><w:instrText xml:space="preserve"> AUTHOR </w:instrText></w:r>'),
    false,
    'field',
  ],
  ['a name inside a field code', inBody(`<w:r><w:instrText>QUOTE "${SECRET}"</w:instrText></w:r>`), true, 'field'],
  [
    'a tracked deletion',
    inBody(`<w:del w:id="1" w:author="x"><w:r><w:delText>${SECRET}</w:delText></w:r></w:del>`),
    true,
    'tracked-change',
  ],
  [
    'a tracked insertion by name',
    inBody(`<w:ins w:id="1" w:author="${SECRET}">${run('あ')}</w:ins>`),
    true,
    'tracked-change',
  ],
  ['revision identifiers', inBody('<w:r w:rsidR="00A1B2C3"><w:t>あ</w:t></w:r>'), false, 'revision-identifier'],
  [
    'a link to the outside',
    withParts(cleanDocx, {
      'word/_rels/document.xml.rels': (part) =>
        part.replace(
          '</Relationships>',
          `<Relationship Id="x" Type="hyperlink" Target="mailto:${SECRET}" TargetMode="External"/></Relationships>`,
        ),
    }),
    true,
    'external-relation',
  ],
  ['a bookmark', inBody(`<w:bookmarkStart w:id="1" w:name="${SECRET}"/>`), true, 'bookmark'],
  [
    'a content control',
    inBody(`<w:sdt><w:sdtPr><w:alias w:val="${SECRET}"/></w:sdtPr></w:sdt>`),
    true,
    'content-control',
  ],
  ['an embedded document', withParts(cleanDocx, { 'word/embeddings/a.docx': embedded }), true, 'unexpected-part'],
  ['an altChunk', inBody('<w:altChunk r:id="x"/>'), false, 'embedded'],
  [
    'a binary part in UTF-16',
    withParts(cleanDocx, { 'word/media/a.bin': utf16(`…${SECRET}…`) }),
    true,
    'unexpected-part',
  ],
  [
    'a footnote',
    withParts(cleanDocx, { 'word/footnotes.xml': `<w:footnotes><w:t>${SECRET}</w:t></w:footnotes>` }),
    true,
    'unexpected-part',
  ],
  [
    'a document variable',
    withParts(cleanDocx, {
      'word/settings.xml': (part) =>
        part.replace('</w:settings>', `<w:docVars><w:docVar w:name="a" w:val="${SECRET}"/></w:docVars></w:settings>`),
    }),
    true,
    'revision-identifier',
  ],
  [
    'the name of a style',
    withParts(cleanDocx, { 'word/styles.xml': (part) => part.replace('"Cell"', `"${SECRET}"`) }),
    true,
    null,
  ],
  [
    'a comment in the markup',
    withParts(cleanDocx, { [BODY]: (part) => part.replace('</w:document>', `<!-- ${SECRET} --></w:document>`) }),
    true,
    'markup-comment',
  ],
  ['the name of a part', withParts(cleanDocx, { [`word/${SECRET}.xml`]: '<a/>' }), true, 'unexpected-part'],
  ['an entry that the directory no longer lists', withUnlistedEntry(cleanDocx, `<t>${SECRET}</t>`), true, 'container'],
  [
    'bytes behind the end of the container',
    new Uint8Array(Buffer.concat([cleanDocx, Buffer.from(SECRET)])),
    true,
    'container',
  ],
];
