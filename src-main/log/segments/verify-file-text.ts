import type { ReadElement, ReadProof } from './verify-proof-shape.ts';

/** What a file shows: its text by pages, and what stands at their head and foot where that lies apart. */
export interface VisibleText {
  readonly pages: readonly string[];
  readonly edges: readonly string[];
}

/** White space, controls, and signs without a shape; a comparison leaves them out on both sides. */
const UNSEEN =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u115f\u1160\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufeff\uffa0\ufff0-\ufff8\ufffe\uffff]|[\u17b4\u17b5]|\u034f|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;
/** What a text file puts between labels, cells and headings in the place of lines and boxes. */
const ORNAMENTS = /[【】：｜─]/g;
/** Heads of the table of attendance; they may stand before its first row, and again on each page that it goes on to. */
const TABLE_HEAD = '氏名（所属・役割）在席・欠席';
const PAGE = '\f';

/** The form in which the text of a file of this kind is compared. */
export function compared(kind: string, text: string): string {
  const seen = text.replace(UNSEEN, '');
  return kind === 'txt' ? seen.replace(ORNAMENTS, '') : seen;
}

/**
 * Whether a file shows, in this order, what the frame says comes before, the content with its marks, and what comes
 * after; and at the edges of its pages what the frame says of them.
 */
export function fileFaults(proof: ReadProof, visible: VisibleText): readonly ('file-text' | 'file-edges')[] {
  const { kind } = proof.file;
  const edges = proof.frame.edges;
  const pages =
    kind === 'pdf'
      ? withoutHeads(
          visible.pages.map((page) => compared(kind, page)),
          edges,
        )
      : visible.pages;
  const areEdges =
    kind === 'pdf'
      ? pages !== null
      : visible.edges.length === edges.length &&
        visible.edges.every((edge, index) => compared(kind, edge) === compared(kind, edges[index] as string));
  const text = (pages ?? []).map((page) => compared(kind, page)).join(PAGE);
  return [...(isShown(proof, text) ? [] : ['file-text' as const]), ...(areEdges ? [] : ['file-edges' as const])];
}

/** Pages without what the frame says stands at the head of each; null where one of them begins otherwise. */
function withoutHeads(pages: readonly string[], edges: readonly string[]): readonly string[] | null {
  const [head = '', ...others] = edges;
  const bare = pages.map((page, index) => {
    const own = head.replaceAll('{page}', `${index + 1}`).replaceAll('{pages}', `${pages.length}`);
    return page.startsWith(own) ? page.slice(own.length) : null;
  });
  return others.length === 0 && bare.every((page) => page !== null) ? bare : null;
}

function isShown({ content, frame, file: { kind } }: ReadProof, text: string): boolean {
  const end = behindContent(content, kind, text, behind(text, 0, compared(kind, frame.before)));
  const at = behind(text, end, compared(kind, frame.after));
  return at >= 0 && text.slice(at).replaceAll(PAGE, '') === '';
}

/** Where the content ends in a text in compared form, pages joined by form feeds, if it begins at `start`; −1 if not. */
export function behindContent(content: readonly ReadElement[], kind: string, text: string, start: number): number {
  let at = start;
  let isTable = false;
  for (const element of content) {
    if (at < 0) return -1;
    if (isTable && text[at] === PAGE) at = behindHead(text, at);
    const begins = beginning(element);
    if (begins !== null) {
      const isAttendance = begins === 'battendance';
      if (isAttendance && !isTable) at = behindHead(text, at);
      isTable = isAttendance || (isTable && begins.startsWith('i'));
    }
    at = behind(text, at, compared(kind, printed(element)));
  }
  return at;
}

/** The token of an element that begins an item or a block. */
function beginning(element: ReadElement): string | null {
  const [first] = 'tokens' in element ? element.tokens : [];
  return first?.startsWith('b') || first?.startsWith('i') ? first : null;
}

/** What the file shows of an element. */
export function printed(element: ReadElement): string {
  if ('mark' in element) return element.mark.shown ?? `■■■［${element.mark.ground}］`;
  return element.tokens.map((token) => (token.startsWith('c') ? token.slice(1) : '')).join('');
}

/** Behind `part` if the text goes on with it at `start`, page ends apart; −1 if not. */
function behind(text: string, start: number, part: string): number {
  let at = start;
  for (const character of part) {
    while (text[at] === PAGE) at += 1;
    if (at < 0 || !text.startsWith(character, at)) return -1;
    at += character.length;
  }
  return at;
}

/** Behind the heads of the table of attendance where they stand. */
function behindHead(text: string, at: number): number {
  const end = behind(text, at, TABLE_HEAD);
  return end < 0 ? at : end;
}
