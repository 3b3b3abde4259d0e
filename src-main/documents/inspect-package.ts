import { type Parts, type Pictures, readParts, readPictures, writeFixedZip } from './fixed-zip.ts';
import type { Finding } from './model.ts';
import { APPLICATION, FILE_TITLES } from './words.ts';

/** Names of elements that a part may hold, without their prefixes. */
export type Allowed = Readonly<Record<string, string>>;

const PACKAGE_PARTS: Allowed = {
  '[Content_Types].xml': 'Types Default Override',
  '_rels/.rels': 'Relationships Relationship',
  'docProps/app.xml': 'Properties Application',
  'docProps/core.xml': 'coreProperties title creator lastModifiedBy',
};

const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^(ins|del|moveFrom\w*|moveTo\w*|delText|delInstrText|\w+Change|cellIns|cellDel|cellMerge)$/, 'tracked-change'],
  [/^(vanish|webHidden|specVanish)$/, 'hidden-text'],
  [/^(comment\w*|annotationRef|person)$/, 'comment'],
  [/^(sdt\w*|dataBinding|customXml\w*|smartTag)$/, 'content-control'],
  [/^(altChunk|object|OLEObject|control|subDoc|movie)$/, 'embedded'],
  [/^(drawing|pict|AlternateContent|legacyDrawing)$/, 'drawing'],
  [/^(bookmarkStart|bookmarkEnd|permStart|permEnd)$/, 'bookmark'],
  [/^(hyperlinks?|fldSimple)$/, 'link-or-field'],
  [/^(footnote\w*|endnote\w*)$/, 'note'],
  [/^(f|externalReferences?)$/, 'formula-or-link'],
  [/^(docVars?|rsids?|rsidRoot)$/, 'revision-identifier'],
];

const codeOf = (element: string): string =>
  NAMED.find(([pattern]) => pattern.test(element))?.[1] ?? 'unexpected-element';

const elementsIn = (source: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const match of source.matchAll(/<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/g)) found.add(match[1] ?? '');
  return found;
};

const oneOf = (part: string, element: string, values: readonly string[]): boolean => {
  const found = [...part.matchAll(new RegExp(`<[^<>]*\\b${element}[^<>]*>([^<]*)</`, 'g'))].map(
    (match) => match[1] ?? '',
  );
  return found.length === 1 && values.includes(found[0] ?? '');
};

const propertyFindings = (parts: Parts): readonly Finding[] => {
  const core = parts['docProps/core.xml'] ?? '';
  const isFixed =
    oneOf(core, 'creator', [APPLICATION]) &&
    oneOf(core, 'lastModifiedBy', [APPLICATION]) &&
    oneOf(core, 'title', FILE_TITLES);
  const isPlain = oneOf(parts['docProps/app.xml'] ?? '', 'Application', [APPLICATION]);
  return [
    ...(isFixed ? [] : [{ code: 'property', part: 'docProps/core.xml' }]),
    ...(isPlain ? [] : [{ code: 'property', part: 'docProps/app.xml' }]),
  ];
};

const partFindings = (part: string, source: string, allowed: string | undefined): readonly Finding[] => {
  if (allowed === undefined) return [{ code: 'unexpected-part', part }];
  const known = new Set(allowed.split(' '));
  const findings: Finding[] = [...elementsIn(source)]
    .filter((element) => !known.has(element))
    .map((element) => ({ code: codeOf(element), part }));
  if (/<!--|<!\[CDATA\[|<!DOCTYPE|<\?(?!xml\s)/.test(source)) findings.push({ code: 'markup-comment', part });
  if (/TargetMode\s*=/.test(source)) findings.push({ code: 'external-relation', part });
  if (/\s(?:[\w.-]+:)?(?:rsid\w*|paraId|textId)\s*=/.test(source)) findings.push({ code: 'revision-identifier', part });
  return findings;
};

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/**
 * The checks that hold for every Office file.
 * @param seen takes out of the parts what was already found to be as it should be
 */
export const inspectPackage = (
  bytes: Uint8Array,
  allowed: Allowed,
  seen: (parts: Parts) => Parts = (parts) => parts,
): { readonly parts: Parts; readonly pictures: Pictures; readonly findings: readonly Finding[] } => {
  const parts = readParts(bytes);
  const pictures = readPictures(bytes);
  const all: Allowed = { ...PACKAGE_PARTS, ...allowed };
  const missing = Object.keys(all).filter((part) => parts[part] === undefined);
  const findings = [
    ...missing.map((part) => ({ code: 'missing-part', part })),
    ...Object.entries(seen(parts)).flatMap(([part, source]) => partFindings(part, source, all[part])),
    ...propertyFindings(parts),
    // Packing the parts again gives the very same bytes, so nothing lies between, before or behind them.
    ...(isSame(writeFixedZip(parts, pictures), bytes) ? [] : [{ code: 'container', part: 'zip' }]),
  ];
  return { parts, pictures, findings };
};

/** Whether text in this colour (RRGGBB or AARRGGBB) is too faint to be read on white. */
export const isFaint = (color: string): boolean => {
  const [red = 0, green = 0, blue = 0] = (color.slice(-6).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 > 0.75;
};
