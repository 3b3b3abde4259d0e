import { type Planted, SECRET } from './leaks.ts';
import { type Plan, pdfStream, pdfString, withRevision, writePdf } from './pdf-writer.ts';

const secret = pdfString(SECRET);
const PUBLIC = '会議録は公開用です。';
const both = [PUBLIC, SECRET];
const planted = (plan: Plan) => writePdf(plan);

export const PDF_LEAKS: readonly Planted[] = [
  ['the title in the properties', planted({ info: `/Subject ${secret}` }), true, 'unexpected-text'],
  ['the author in the properties', planted({ info: `/Author ${secret}` }), true, 'unexpected-text'],
  [
    'an author in UTF-8 without a mark',
    planted({ info: `/Author (${Buffer.from(SECRET).toString('latin1')})` }),
    true,
    'unexpected-text',
  ],
  [
    'an author written with octal escapes',
    planted({
      info: `/Author (${[...Buffer.from(`\ufeff${SECRET}`, 'utf16le').swap16()].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')})`,
    }),
    true,
    'unexpected-text',
  ],
  ['a time of writing', planted({ info: '/CreationDate (D:20261123133000)' }), false, 'unexpected-text'],
  [
    'XMP metadata',
    planted({
      catalog: '/Metadata 8 0 R',
      objects: [pdfStream(`<x:xmpmeta><dc:title>${SECRET}</dc:title></x:xmpmeta>`, '/Type /Metadata /Subtype /XML')],
    }),
    true,
    'property',
  ],
  [
    'an annotation',
    planted({
      page: '/Annots [8 0 R]',
      objects: [`<</Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ${secret}>>`],
    }),
    true,
    'annotation',
  ],
  [
    'a bookmark of the outline',
    planted({
      catalog: '/Outlines 8 0 R',
      objects: ['<</Type /Outlines /First 9 0 R /Last 9 0 R /Count 1>>', `<</Title ${secret} /Parent 8 0 R>>`],
    }),
    true,
    'outline',
  ],
  [
    'an attached file',
    planted({
      catalog: '/Names <</EmbeddedFiles <</Names [(a) 8 0 R]>>>>',
      objects: ['<</Type /Filespec /F (a) /EF <</F 9 0 R>>>>', pdfStream(`名簿 ${SECRET}`, '/Type /EmbeddedFile')],
    }),
    true,
    'attachment',
  ],
  [
    'the name of an attached file',
    planted({ catalog: '/AF [8 0 R]', objects: [`<</Type /Filespec /UF ${secret}>>`] }),
    true,
    'attachment',
  ],
  [
    'replacement text',
    planted({ before: `/Span <</ActualText ${secret}>> BDC`, after: 'EMC' }),
    true,
    'replacement-text',
  ],
  [
    'replacement text letter by letter behind marks',
    planted({
      after: [...SECRET].map((letter) => `/Span <</ActualText ${pdfString(letter)}>> BDC BT (a) Tj ET EMC`).join('\n'),
    }),
    true,
    null,
  ],
  [
    'alternative text in the structure',
    planted({ catalog: '/StructTreeRoot 8 0 R', objects: [`<</Type /StructElem /S /Figure /Alt ${secret}>>`] }),
    true,
    'replacement-text',
  ],
  ['a script', planted({ catalog: `/OpenAction <</S /JavaScript /JS ${secret}>>` }), true, 'script'],
  [
    'a form field',
    planted({ catalog: '/AcroForm <</Fields [8 0 R]>>', objects: [`<</FT /Tx /T (a) /V ${secret}>>`] }),
    true,
    'form',
  ],
  [
    'the name of a layer',
    planted({ catalog: '/OCProperties <</OCGs [8 0 R]>>', objects: [`<</Type /OCG /Name ${secret}>>`] }),
    true,
    'layer',
  ],
  ['white text', planted({ shown: both, before: '1 1 1 rg' }), true, null],
  ['text without ink', planted({ shown: both, before: 'BT 3 Tr ET' }), true, 'invisible-text'],
  ['a black bar over the text', planted({ shown: both, after: '0 g 70 715 200 16 re f' }), true, 'dark-area'],
  [
    'a black bar drawn as a path and moved into place',
    planted({ shown: both, after: 'q 1 0 0 1 70 715 cm 0.1 0.1 0.1 rg 0 0 m 200 0 l 200 16 l 0 16 l h f Q' }),
    true,
    'dark-area',
  ],
  [
    'a picture over the text',
    planted({
      shown: both,
      page: '/Resources <</XObject <</I 8 0 R>>>>',
      objects: [pdfStream('\0', '/Type /XObject /Subtype /Image /Width 1 /Height 1')],
    }),
    true,
    'image',
  ],
  ['a name painted letter by letter', planted({ shown: [PUBLIC, ...SECRET] }), true, null],
  ['an older revision', withRevision(planted({ shown: both }), 'BT ET'), true, 'older-revision'],
  ['characters that were measured but not painted', planted({ known: SECRET }), false, 'unshown-character'],
  ['an object that nothing points at', planted({ objects: [`<</A ${secret}>>`] }), true, 'unreachable-object'],
  [
    'a content stream that nothing points at',
    planted({ objects: [pdfStream('BT (old) Tj ET')] }),
    false,
    'unreachable-object',
  ],
  [
    'a comment between objects',
    planted({ objects: [`null\nendobj\n% ${Buffer.from(SECRET).toString('latin1')}\n9 0 obj null`] }),
    true,
    'comment',
  ],
  [
    'bytes behind the end of the file',
    planted({ tail: Buffer.from(SECRET).toString('latin1') }),
    true,
    'foreign-bytes',
  ],
  [
    'a stream in a filter that cannot be read back',
    planted({ page: '/PieceInfo 8 0 R', objects: [pdfStream('00>', '/Filter /ASCIIHexDecode')] }),
    false,
    'unreadable-stream',
  ],
  [
    'a name in a name',
    planted({ catalog: `/Dests <</${Buffer.from(SECRET).toString('hex').replace(/../g, '#$&')} [3 0 R]>>` }),
    true,
    null,
  ],
];
