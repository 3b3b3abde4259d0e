import { type Parts, type Pictures, writeFixedZip } from './fixed-zip.ts';
import { escapeMarkup } from './printable.ts';
import { APPLICATION } from './words.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** File properties: application and a fixed title, no person, no time. */
const propertyParts = (title: string): Parts => ({
  'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${APPLICATION}</dc:creator><cp:lastModifiedBy>${APPLICATION}</cp:lastModifiedBy></cp:coreProperties>`,
  'docProps/app.xml': `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>${APPLICATION}</Application></Properties>`,
});

/** `[Content_Types].xml` for parts whose types are given by name. */
const contentTypes = (types: Readonly<Record<string, string>>, hasPictures: boolean): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS}"/><Default Extension="xml" ContentType="application/xml"/>${hasPictures ? '<Default Extension="png" ContentType="image/png"/>' : ''}${Object.entries(
    types,
  )
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('')}</Types>`;

/** A relationships part: identifier → [last words of the type, target]. */
export const relationships = (targets: Readonly<Record<string, readonly [string, string]>>): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(targets)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const PROPERTY_TYPES = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

/** Completes the parts to a whole package and zips it. `mainPart` is the part that a reader opens first. */
export const writePackage = (
  mainPart: string,
  parts: Parts,
  types: Readonly<Record<string, string>>,
  title: string,
  pictures: Pictures = {},
): Uint8Array =>
  writeFixedZip(
    {
      ...parts,
      ...propertyParts(title),
      '[Content_Types].xml': contentTypes({ ...types, ...PROPERTY_TYPES }, Object.keys(pictures).length > 0),
      '_rels/.rels': relationships({
        rId1: [`${OFFICE}/relationships/officeDocument`, mainPart],
        rId2: [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        rId3: [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
      }),
    },
    pictures,
  );
