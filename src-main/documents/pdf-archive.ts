import { createHash } from 'node:crypto';
import { srgbProfile } from './color-profile.ts';
import { type PdfObject, valueUnder } from './pdf-objects.ts';
import { escapeMarkup } from './printable.ts';
import { APPLICATION, FILE_TITLES } from './words.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Properties once more in XMP, as archives want them: the same fixed title and application, no person, no time. */
const packetOf = (title: string): string =>
  Buffer.from(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(title)}</rdf:li></rdf:Alt></dc:title><xmp:CreatorTool>${APPLICATION}</xmp:CreatorTool><pdf:Producer>${APPLICATION}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`,
    'utf8',
  ).toString('latin1');

const PROFILE = Buffer.from(srgbProfile()).toString('latin1');
const PACKETS: ReadonlySet<string> = new Set(FILE_TITLES.map(packetOf));

const stream = (dictionary: string, content: string): string =>
  `<<${dictionary} /Length ${content.length}>> stream\n${content}\nendstream`;

/** Objects that make a PDF fit for archives, numbered from `first` on, and what the catalogue says of them. */
export const archiveObjects = (
  title: string,
  first: number,
): { readonly objects: readonly string[]; readonly catalogue: string } => ({
  objects: [
    stream('/Type /Metadata /Subtype /XML', packetOf(title)),
    stream('/N 3', PROFILE),
    `<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile ${first + 1} 0 R>>`,
  ],
  catalogue: `/Metadata ${first} 0 R /OutputIntents [${first + 2} 0 R]`,
});

/** Identifier of a file, from everything before its table. */
export const identifierOf = (body: string): string =>
  createHash('sha256').update(body, 'latin1').digest('hex').slice(0, 32).toUpperCase();

/** Whether an object is metadata that says only what ours says. */
const isOurPacket = (object: PdfObject): boolean => object.stream !== null && PACKETS.has(object.stream);

/** Whether all metadata of a file is ours, and no more than one packet. */
export const hasOnlyOurPacket = (objects: readonly PdfObject[]): boolean => {
  const packets = objects.filter((object) => valueUnder(object.tokens, 'Type')?.value === 'Metadata');
  const pointers = objects.filter((object) =>
    object.tokens.some(({ kind, value }) => kind === 'name' && value === 'Metadata'),
  );
  const ours = packets.filter(isOurPacket);
  return packets.length === 1 && ours.length === 1 && pointers.length === 2;
};

/** Whether a profile is ours: another could carry a description, a copyright, a name. */
export const hasOnlyOurProfile = (objects: readonly PdfObject[]): boolean => {
  const intents = objects.filter((object) => valueUnder(object.tokens, 'Type')?.value === 'OutputIntent');
  const targets = intents.map(({ tokens }) => Number(valueUnder(tokens, 'DestOutputProfile')?.value));
  return targets.every((target) => objects.find(({ number }) => number === target)?.stream === PROFILE);
};
