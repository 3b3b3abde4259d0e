import { behindContent, compared, printed, type VisibleText } from './verify-file-text.ts';
import type { ReadElement } from './verify-proof-shape.ts';
import type { Frame } from './write-proof.ts';

/** The head of printed pages is looked for among this many characters. */
const LONGEST_HEAD = 400;

/**
 * What a file says besides the content: everything before it, after it and at the edges of pages. Null if the content
 * does not stand in the file as a whole; then nothing can be proved of its text.
 */
export function findFrame(kind: string, content: readonly ReadElement[], visible: VisibleText): Frame | null {
  const texts = visible.pages.map((page) => compared(kind, page));
  const head = kind === 'pdf' ? headOf(texts[0] ?? '', texts.length) : '';
  const text = texts.map((page, index) => withoutHead(page, head, index + 1, texts.length)).join('\f');
  const first = content.map((element) => compared(kind, printed(element))).find((part) => part !== '') ?? '';
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = behindContent(content, kind, text, start);
    if (end >= 0) {
      const edges = kind === 'pdf' ? [head] : visible.edges.map((edge) => compared(kind, edge));
      return { before: withoutPages(text.slice(0, start)), after: withoutPages(text.slice(end)), edges };
    }
  }
  return null;
}

/** What stands at the head of the first page up to its number, as a pattern. */
function headOf(page: string, pages: number): string {
  const number = `1/${pages}`;
  const at = page.slice(0, LONGEST_HEAD).indexOf(number);
  return at < 0 ? '' : `${page.slice(0, at)}{page}/{pages}`;
}

function withoutHead(page: string, head: string, number: number, pages: number): string {
  const own = head.replaceAll('{page}', `${number}`).replaceAll('{pages}', `${pages}`);
  return page.startsWith(own) ? page.slice(own.length) : page;
}

const withoutPages = (text: string): string => text.replaceAll('\f', '');
