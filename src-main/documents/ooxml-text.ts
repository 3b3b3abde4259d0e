/** What one XML part says: text by paragraph, and every attribute value, comment and instruction. */
interface XmlText {
  readonly text: string;
  readonly attributes: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text in which references stand for characters. */
export const unescapeMarkup = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Excel shows `_x5C71_` as the character with that code. */
const unescapeCell = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

// Ends of these elements end a line; everything inside one of them is joined, however many runs it was split into.
const LINE_ENDS = new Set([
  'p',
  'br',
  'cr',
  'si',
  'c',
  'row',
  'comment',
  'title',
  'creator',
  'subject',
  'keywords',
  'description',
  'h1',
  'h2',
  'th',
  'td',
  'tr',
]);
const PIECES =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!]([\s\S]*?)>|<(\/?)([\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;
const ATTRIBUTES = /=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributeValues = (source: string): readonly string[] =>
  [...source.matchAll(ATTRIBUTES)].map((match) => unescapeMarkup(match[1] ?? match[2] ?? ''));

/** Reads a part piece by piece; it need not be well-formed, and nothing in it is skipped. */
export const readXml = (source: string): XmlText => {
  const text: string[] = [];
  const attributes: string[] = [];
  // Runs of a document look alike: what one of them says in its attributes need not be read a thousand times.
  const read = new Set<string>(['', '/']);
  for (const [, comment, data, instruction, closing, , name, rest, plain] of source.matchAll(PIECES)) {
    if (comment !== undefined) attributes.push(comment);
    else if (data !== undefined) text.push(data);
    else if (instruction !== undefined) attributes.push(instruction);
    else if (plain !== undefined) text.push(unescapeMarkup(plain));
    else if (name !== undefined) {
      const more = rest ?? '';
      if (!read.has(more)) {
        read.add(more);
        attributes.push(...attributeValues(more));
      }
      const isEnd = closing === '/' || more.trimEnd().endsWith('/');
      if (isEnd && LINE_ENDS.has(name)) text.push('\n');
      else if (name === 'tab') text.push('\t');
    }
  }
  return { text: unescapeCell(text.join('')), attributes: attributes.map(unescapeCell).join('\n') };
};

// Instructions, deleted text and the like stand between the runs of a name without being seen on the page.
const UNSEEN = /<(?:\w+:)?(instrText|delText|delInstrText|rPh)\b[^>]*>[\s\S]*?<\/(?:\w+:)?\1>/g;

/** The text that stands on the page, with nothing unseen in between; null where that makes no difference. */
export const seenText = (source: string): string | null => {
  if (!/instrText|delText|delInstrText|rPh/.test(source)) return null;
  const seen = source.replace(UNSEEN, '');
  return seen === source ? null : readXml(seen).text;
};
