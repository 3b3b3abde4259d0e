import { PatchType, patchDocument, TextRun } from 'docx';
import { type Children, gap } from '../docx-blocks.ts';
import { SETTINGS } from '../docx-fixed-parts.ts';
import { readParts, writeFixedZip } from '../fixed-zip.ts';
import { relationships, writePackage } from '../package-parts.ts';
import { printable } from '../printable.ts';
import { FILE_TITLES } from '../words.ts';
import { hideBraces, showBraces } from './braces.ts';
import { fieldsIn } from './form-fields.ts';
import { type FormParts, withoutTraces } from './form-parts.ts';

/** What is put into the fields of a form. */
export interface FormValues {
  readonly lines: Readonly<Record<string, string>>;
  /** Made anew for each field, for what is written becomes part of the document. */
  readonly blocks: Readonly<Record<string, () => Children>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** Fills a form. Equal forms and values give equal bytes. */
export async function fillForm(form: FormParts, values: FormValues): Promise<Uint8Array> {
  const patches = {
    ...Object.fromEntries(
      Object.entries(values.lines).map(([field, value]) => [
        field,
        { type: PatchType.PARAGRAPH, children: [new TextRun({ text: hideBraces(printable(value)) })] },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(values.blocks).map(([field, make]) => {
        const children = make();
        return [field, { type: PatchType.DOCUMENT, children: children.length === 0 ? [gap()] : [...children] }];
      }),
    ),
  };
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: writeFixedZip(packed(form), form.pictures),
    patches: patches as never,
    keepOriginalStyles: true,
    placeholderDelimiters: { start: '{{', end: '}}' },
  });
  const written = readParts(filled);
  const unfilled = fieldsIn(written);
  if (unfilled.length > 0) throw new Error(`${unfilled.length} fields of the form were not filled.`);
  const parts = Object.fromEntries(
    Object.entries(form.parts).map(([name, source]) => [
      name,
      name.endsWith('.rels') ? source : knownStyles(showBraces(withoutTraces(written[name] ?? '')), form.parts),
    ]),
  );
  return packForm({ parts, pictures: form.pictures });
}

/** Without names of styles that the form does not have: a reader may take a table apart over them. */
function knownStyles(source: string, parts: FormParts['parts']): string {
  const styles = parts['word/styles.xml'] ?? '';
  return source.replace(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g, (name, id: string) =>
    styles.includes(`w:styleId="${id}"`) ? name : '',
  );
}

/** A form as a whole package: fixed relations, properties, settings and times. */
export function packForm({ parts: unordered, pictures }: FormParts): Uint8Array {
  // In one order, so that a package that is read and packed again is the very same.
  const parts = Object.fromEntries(Object.entries(unordered).sort(([a], [b]) => (a < b ? -1 : 1)));
  const [title = ''] = FILE_TITLES;
  const whole = { ...parts, 'word/settings.xml': SETTINGS, ...ownRelations(parts) };
  return writePackage('word/document.xml', whole, typesOf(whole), title, pictures);
}

/** What the filling library needs to find its way: the parts with their types and relations. */
function packed(form: FormParts) {
  return readParts(packForm(form));
}

const NAMES: readonly (readonly [RegExp, string, string])[] = [
  [/^word\/document\.xml$/, '', `${WORD}.document.main+xml`],
  [/^word\/styles\.xml$/, 'styles', `${WORD}.styles+xml`],
  [/^word\/settings\.xml$/, 'settings', `${WORD}.settings+xml`],
  [/^word\/fontTable\.xml$/, 'fontTable', `${WORD}.fontTable+xml`],
  [/^word\/numbering\.xml$/, 'numbering', `${WORD}.numbering+xml`],
  [/^word\/header\d+\.xml$/, 'header', `${WORD}.header+xml`],
  [/^word\/footer\d+\.xml$/, 'footer', `${WORD}.footer+xml`],
  [/^word\/theme\/theme\d+\.xml$/, 'theme', THEME],
];

const typesOf = (parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(parts).flatMap((name) => {
      const type = NAMES.find(([pattern]) => pattern.test(name))?.[2];
      return type === undefined ? [] : [[name, type]];
    }),
  );

/** Relations written anew: identifiers that the body uses stay, the others get one; nothing outside is named. */
function ownRelations(parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const known = targetsIn(parts['word/_rels/document.xml.rels'] ?? '');
  const names = [...Object.keys(parts).filter((name) => !name.endsWith('.rels')), 'word/settings.xml'];
  const targets: Record<string, readonly [string, string]> = {};
  for (const name of new Set(names)) {
    const kind = NAMES.find(([pattern]) => pattern.test(name))?.[1];
    if (!kind) continue;
    const target = name.slice('word/'.length);
    const id =
      known.find((relation) => relation.target === target)?.id ?? `rIdOwn${kind}${Object.keys(targets).length}`;
    targets[id] = [`${OFFICE}/${kind}`, target];
  }
  const rewritten: Record<string, string> = {};
  for (const [name, source] of Object.entries(parts).filter(([key]) => key.endsWith('.rels'))) {
    const pictures = Object.fromEntries(
      targetsIn(source)
        .filter(({ target }) => /^media\/image\d+\.png$/.test(target))
        .map(({ id, target }) => [id, [`${OFFICE}/image`, target] as const]),
    );
    rewritten[name] = relationships(name === 'word/_rels/document.xml.rels' ? { ...targets, ...pictures } : pictures);
  }
  return { 'word/_rels/document.xml.rels': relationships(targets), ...rewritten };
}

const targetsIn = (source: string): readonly { readonly id: string; readonly target: string }[] =>
  Array.from(source.matchAll(/<Relationship\b[^>]*>/g), ([tag]) => ({
    id: /\bId="([^"]+)"/.exec(tag)?.[1] ?? '',
    target: (/\bTarget="([^"]+)"/.exec(tag)?.[1] ?? '').replace(/^\/?word\//, ''),
  }));
