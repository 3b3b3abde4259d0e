import { archiveObjects, identifierOf } from './pdf-archive.ts';
import { cellNumberEdits, type Edit } from './pdf-cell-numbers.ts';
import { pdfText, readPdf, referencesIn, valueUnder } from './pdf-objects.ts';
import { APPLICATION, FILE_TITLES } from './words.ts';

const refuse = (why: string): never => {
  throw new Error(`The printed PDF cannot be normalised: ${why}.`);
};

const propertiesText = (title: string): string => {
  const hex = Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex').toUpperCase();
  return `<</Title <${hex}>\n/Creator (${APPLICATION})\n/Producer (${APPLICATION})>>`;
};

/** Where a position in the old text lies in the new one. */
const shiftedBy =
  (edits: readonly Edit[]) =>
  (position: number): number =>
    edits.reduce(
      (sum, edit) => (edit.end <= position ? sum + edit.text.length - (edit.end - edit.start) : sum),
      position,
    );

const applied = (source: string, edits: readonly Edit[]): string => {
  let done = 0;
  const pieces: string[] = [];
  for (const edit of edits) {
    pieces.push(source.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return pieces.join('') + source.slice(done);
};

const repairedTable = (table: string, shift: (position: number) => number): string =>
  table.replace(
    /(\d{10})( \d{5} n)/g,
    (_, offset: string, rest: string) => String(shift(Number(offset))).padStart(10, '0') + rest,
  );

/** Appends objects to the body and to the table, and closes the file with an identifier that its content gives. */
const finished = (body: string, table: string, objects: readonly string[]): Uint8Array => {
  const size = Number(/xref\s+0 (\d+)/.exec(table)?.[1]);
  const rows: string[] = [];
  let whole = body;
  for (const [index, object] of objects.entries()) {
    rows.push(`${String(whole.length).padStart(10, '0')} 00000 n \n`);
    whole += `${size + index} 0 obj\n${object}\nendobj\n`;
  }
  const id = identifierOf(whole);
  const end = table
    .replace(/xref\s+0 \d+/, `xref\n0 ${size + objects.length}`)
    .replace(/trailer/, `${rows.join('')}trailer`)
    .replace(/\/Size \d+/, `/Size ${size + objects.length}`)
    .replace(/>>\s*startxref\s+\d+/, ` /ID [<${id}> <${id}>]>>\nstartxref\n${whole.length}`);
  return new Uint8Array(Buffer.from(whole + end, 'latin1'));
};

/**
 * Makes the PDF that Chromium printed depend on its content only: properties hold the application and a fixed title,
 * no time, no browser version; identifiers are counted anew; the cross-reference table is corrected. What archives ask
 * for (XMP, an output intent, an identifier) is added.
 * @throws Error if the file is not one revision with a plain cross-reference table, as Chromium writes it
 */
export const normalizePdf = (bytes: Uint8Array): Uint8Array => {
  const { source, objects, trailers } = readPdf(bytes);
  const [trailer] = trailers;
  const tableAt = source.lastIndexOf('\nxref\n') + 1;
  if (trailers.length !== 1 || trailer === undefined || tableAt === 0)
    return refuse('it has no single plain cross-reference table');
  if (valueUnder(trailer, 'Prev') || valueUnder(trailer, 'Encrypt'))
    return refuse('it is encrypted or has older revisions');
  const infoAt = trailer.findIndex((token) => token.kind === 'name' && token.value === 'Info');
  const info = objects.find((object) => object.number === Number(trailer[infoAt + 1]?.value));
  const first = info?.tokens[0];
  const last = info?.tokens.at(-1);
  if (infoAt < 0 || !first || !last || referencesIn(info.tokens).length > 0)
    return refuse('its properties were not found');

  const written = pdfText(valueUnder(info.tokens, 'Title')?.value ?? '').replace('\ufeff', '');
  const title = FILE_TITLES.find((known) => known === written) ?? FILE_TITLES[0] ?? APPLICATION;
  const catalogue = objects.find((object) => valueUnder(object.tokens, 'Type')?.value === 'Catalog');
  const end = catalogue?.tokens.at(-1);
  if (!catalogue || !end) return refuse('its catalogue was not found');
  // A file that was normalised before has them already.
  const isNew = valueUnder(catalogue.tokens, 'OutputIntents') === null;
  const added = archiveObjects(title, Number(valueUnder(trailer, 'Size')?.value));
  const edits = [
    { start: first.start, end: last.end, text: propertiesText(title) },
    ...cellNumberEdits(objects),
    ...(isNew ? [{ start: end.start, end: end.start, text: ` ${added.catalogue}` }] : []),
  ].sort((a, b) => a.start - b.start);
  const shift = shiftedBy(edits.filter((edit) => edit.text.length !== edit.end - edit.start));
  const body = applied(source.slice(0, tableAt), edits);
  const table = repairedTable(source.slice(tableAt), shift).replace(/\s*\/ID\s*\[[^\]]*\]/, '');
  return finished(body, table, isNew ? added.objects : []);
};
