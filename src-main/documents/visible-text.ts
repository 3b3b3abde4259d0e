import { extractText } from './extract.ts';
import type { FileKind } from './model.ts';
import { readXml } from './ooxml-text.ts';
import { readPageTexts } from './pdf-pages.ts';

const EDGE = /^word\/(?:header|footer)\d*\.xml$/;
const UNREAD = /<head\b[\s\S]*?<\/head>|<svg\b[\s\S]*?<\/svg>|<style\b[\s\S]*?<\/style>/g;

/**
 * What a reader of a file sees: its text by pages (a file without pages is one), and the texts at the head and foot of
 * pages where the file keeps them apart. Null for kinds that are not read so.
 * @throws Error when the file cannot be opened as what it should be
 */
export const visibleText = async (
  kind: FileKind,
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly string[]; readonly edges: readonly string[] } | null> => {
  if (kind === 'pdf') return { pages: await readPageTexts(bytes), edges: [] };
  if (kind === 'txt' || kind === 'html') {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { pages: [kind === 'txt' ? source : readXml(source.replace(UNREAD, '')).text], edges: [] };
  }
  if (kind !== 'docx') return null;
  const texts = new Map((await extractText('docx', bytes)).map(({ part, text }) => [part, text]));
  const seen = (part: string): string => texts.get(`${part} as seen`) ?? texts.get(part) ?? '';
  return {
    pages: [seen('word/document.xml')],
    edges: [...texts.keys()]
      .filter((part) => EDGE.test(part))
      .sort()
      .map(seen),
  };
};
