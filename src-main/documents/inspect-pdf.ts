import { isContentStream, keyedStrings, type OpenPdf } from './extract-pdf.ts';
import type { Finding } from './model.ts';
import { hasOnlyOurPacket, hasOnlyOurProfile, identifierOf } from './pdf-archive.ts';
import { characterMapOf } from './pdf-characters.ts';
import { type PdfFile, type PdfObject, readPdf, referencesIn, streamTokens, valueUnder } from './pdf-objects.ts';
import { readPageTexts } from './pdf-pages.ts';
import { paintingFindings } from './pdf-painting.ts';
import { APPLICATION, FILE_TITLES } from './words.ts';

const CELL_ID = /^node\d+$/;
/** The only keys that may hold text, and what it may be. Everything else that speaks is a finding. */
const SPEAKING: Readonly<Record<string, RegExp>> = {
  ID: CELL_ID,
  Headers: CELL_ID,
  Limits: CELL_ID,
  Names: CELL_ID,
  Lang: /^(ja|en)$/,
  Registry: /^Adobe$/,
  Ordering: /^(Identity|UCS)$/,
  OutputConditionIdentifier: /^sRGB$/,
  FontFamily: /^[^\p{C}]{1,60}$/u,
  Title: new RegExp(`^(${FILE_TITLES.join('|')})$`),
  Creator: new RegExp(`^${APPLICATION}$`),
  Producer: new RegExp(`^${APPLICATION}$`),
};

const FORBIDDEN: Readonly<Record<string, string>> = {
  Annots: 'annotation',
  AcroForm: 'form',
  XFA: 'form',
  Outlines: 'outline',
  EmbeddedFiles: 'attachment',
  EmbeddedFile: 'attachment',
  Filespec: 'attachment',
  AF: 'attachment',
  JavaScript: 'script',
  JS: 'script',
  OpenAction: 'script',
  AA: 'script',
  Launch: 'script',
  OCProperties: 'layer',
  PieceInfo: 'private-content',
  Thumb: 'thumbnail',
  Metadata: 'property',
  ActualText: 'replacement-text',
  Alt: 'replacement-text',
  Encrypt: 'encrypted',
  Prev: 'older-revision',
  Image: 'image',
};

const speechFindings = (strings: ReturnType<typeof keyedStrings>): readonly Finding[] =>
  strings
    .filter(({ key, text }) => !SPEAKING[key]?.test(text.replace('\ufeff', '')))
    .map(({ key }) => ({ code: key in FORBIDDEN ? (FORBIDDEN[key] ?? '') : 'unexpected-text', part: `/${key}` }));

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Chromium names the letter behind a composed glyph (ễ, ｶﾞ, Arabic); more than one letter is a hidden sentence. */
const isOneLetter = ({ key, text }: { readonly key: string; readonly text: string }): boolean =>
  key === 'ActualText' && [...letters.segment(text.replace('\ufeff', ''))].length === 1;

const nameFindings = (object: PdfObject): readonly Finding[] =>
  object.tokens
    .filter((token) => token.kind === 'name' && token.value in FORBIDDEN)
    .map((token) => ({ code: FORBIDDEN[token.value] ?? '', part: `object ${object.number}` }));

const structureFindings = ({ source, objects, trailers, outsideStreams }: PdfFile): readonly Finding[] => {
  const findings: Finding[] = [];
  const add = (code: string, part = 'file') => findings.push({ code, part });
  if ((source.match(/%%EOF/g) ?? []).length !== 1) add('older-revision');
  if (!source.startsWith('%PDF-') || !/%%EOF\s*$/.test(source)) add('foreign-bytes');
  if (trailers.some((trailer) => valueUnder(trailer, 'Prev') || valueUnder(trailer, 'XRefStm')))
    add('older-revision', 'trailer');
  if (trailers.some((trailer) => valueUnder(trailer, 'Encrypt'))) add('encrypted', 'trailer');
  // The second line holds four bytes that mark the file as binary.
  if (/(?<!%)%(?!PDF-\d\.\d|%EOF|[\x80-\xff]{4}[\r\n])/.test(outsideStreams)) add('comment');
  if (new Set(objects.map((object) => object.number)).size !== objects.length) add('older-revision', 'objects');
  return findings;
};

/** The identifier of a file must follow from its content; any other could carry a text. */
const identifierFindings = ({ source, trailers }: PdfFile): readonly Finding[] => {
  const found = trailers.flatMap((trailer) =>
    trailer.filter((token) => token.kind === 'string').map(({ value }) => value),
  );
  const meant = identifierOf(source.slice(0, source.lastIndexOf('\nxref\n') + 1));
  const isOurs = found.every((value) => Buffer.from(value, 'latin1').toString('hex').toUpperCase() === meant);
  return isOurs ? [] : [{ code: 'unexpected-text', part: '/ID' }];
};

const unreachable = ({ objects, trailers }: PdfFile): readonly Finding[] => {
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const seen = new Set<number>();
  const queue = trailers.flatMap(referencesIn);
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    queue.push(...referencesIn(byNumber.get(number)?.tokens ?? []));
  }
  return objects
    .filter(
      (object) =>
        !seen.has(object.number) && !['XRef', 'ObjStm'].includes(valueUnder(object.tokens, 'Type')?.value ?? ''),
    )
    .map((object) => ({ code: 'unreachable-object', part: `object ${object.number}` }));
};

/** Characters that the fonts can spell though no page shows them: traces of text that was measured, then left out. */
const unshownCharacters = (objects: readonly PdfObject[], pages: readonly string[]): readonly Finding[] => {
  const shown = new Set(pages.join('\n'));
  const isUnshown = (text: string) => [...text].some((character) => /\S/u.test(character) && !shown.has(character));
  return objects
    .filter((object) => [...(characterMapOf(object.stream ?? '')?.texts.values() ?? [])].some(isUnshown))
    .map((object) => ({ code: 'unshown-character', part: `object ${object.number}` }));
};

/** Acceptance check of PDF files: one revision, nothing that speaks or paints besides the pages themselves. */
export const inspectPdf = async (
  bytes: Uint8Array,
  { file, pages }: OpenPdf = { file: readPdf(bytes), pages: null },
): Promise<readonly Finding[]> => {
  const contents = file.objects.filter(isContentStream);
  return [
    ...structureFindings(file),
    ...unreachable(file),
    ...file.objects.flatMap(nameFindings).filter(({ code }) => code !== 'property' || !hasOnlyOurPacket(file.objects)),
    ...(hasOnlyOurProfile(file.objects) ? [] : [{ code: 'property', part: '/OutputIntents' }]),
    ...file.objects
      .filter((object) => object.hasUnreadableStream)
      .map((object) => ({ code: 'unreadable-stream', part: `object ${object.number}` })),
    ...speechFindings([
      ...file.objects.flatMap((object) => keyedStrings(object.tokens)),
      ...file.trailers.flatMap(keyedStrings).filter(({ key }) => key !== 'ID'),
    ]),
    ...identifierFindings(file),
    ...contents.flatMap((object) =>
      speechFindings(keyedStrings(streamTokens(object)).filter((string) => !isOneLetter(string))),
    ),
    ...contents.flatMap((object) =>
      paintingFindings(object.stream ?? '', streamTokens(object)).map((code) => ({
        code,
        part: `object ${object.number}`,
      })),
    ),
    ...unshownCharacters(file.objects, pages ?? (await readPageTexts(bytes))),
  ];
};
