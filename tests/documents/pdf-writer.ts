/** What to write into a small PDF besides its one page of text. */
export interface Plan {
  /** Text of the page; every string is painted on its own. */
  readonly shown?: readonly string[];
  /** Characters that the font's map knows though they are not painted. */
  readonly known?: string;
  /** Painting operators before the text, and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly catalog?: string;
  readonly page?: string;
  readonly info?: string;
  /** Further objects from number 8 on, as they stand in the file. */
  readonly objects?: readonly string[];
  readonly tail?: string;
}

/** A PDF text string in UTF-16, as hexadecimal digits. */
export const pdfString = (text: string): string =>
  `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;

/** A stream object's content. */
export const pdfStream = (content: string, dictionary = ''): string => {
  const bytes = Buffer.from(content, 'utf8').toString('latin1');
  return `<<${dictionary}/Length ${bytes.length}>> stream\n${bytes}\nendstream`;
};

const hex = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase();

const mapOf = (characters: readonly string[]): string => {
  const lines = characters.map((character, index) => {
    const units = Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at))).join('');
    return `<${hex(index + 1)}> <${units}>`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap end end`;
};

/** Numbers the objects, writes their table and the trailer. `older` is what the file begins with, if it is a second revision. */
const assembled = (objects: readonly string[], tail: string): Uint8Array => {
  let file = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size} /Root 1 0 R /Info 7 0 R>>\nstartxref\n${file.length}\n%%EOF\n${tail}`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
};

/** Writes a PDF of one page by hand, so that leaks can be planted which no decent tool would make. */
export const writePdf = (plan: Plan = {}): Uint8Array => {
  const shown = plan.shown ?? ['会議録は公開用です。'];
  const characters = [...new Set([...shown.join(''), ...(plan.known ?? '')])];
  const codes = (text: string) => [...text].map((character) => hex(characters.indexOf(character) + 1)).join('');
  const lines = shown.map((text) => `<${codes(text)}> Tj`).join(' ');
  const content = `${plan.before ?? ''}\nBT /F1 12 Tf 72 720 Td ${lines} ET\n${plan.after ?? ''}`;
  return assembled(
    [
      `<</Type /Catalog /Pages 2 0 R ${plan.catalog ?? ''}>>`,
      '<</Type /Pages /Kids [3 0 R] /Count 1>>',
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>> ${plan.page ?? ''}>>`,
      pdfStream(content),
      `<</Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<</Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor <</Type /FontDescriptor /FontName /A /Flags 4>>>>]>>`,
      pdfStream(mapOf(characters)),
      `<</Title ${pdfString('支援会議 会議録')} /Creator (Tasuki) /Producer (Tasuki) ${plan.info ?? ''}>>`,
      ...(plan.objects ?? []),
    ],
    plan.tail ?? '',
  );
};

/** Saves a change behind the end of the file, as editors do: the page then shows other content, the old one stays. */
export const withRevision = (bytes: Uint8Array, content: string): Uint8Array => {
  const old = Buffer.from(bytes).toString('latin1');
  const previous = /startxref\s+(\d+)/.exec(old)?.[1] ?? '0';
  const object = `4 0 obj\n${pdfStream(content)}\nendobj\n`;
  const at = old.length + object.length;
  const offset = String(old.length).padStart(10, '0');
  const end = `xref\n4 1\n${offset} 00000 n \ntrailer\n<</Size 8 /Root 1 0 R /Info 7 0 R /Prev ${previous}>>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(old + object + end, 'latin1'));
};
