import { type PageLook, SCREEN_SHEET, styleSheet } from './html-style.ts';
import type { DocumentLanguage, Fonts } from './model.ts';
import { seenOnly } from './printable.ts';
import { type DocumentTitle, wordsFor } from './words.ts';

// The page may load its own fonts and nothing else; no script runs, no address is reached.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** What a page to be printed is made of. */
export interface HtmlContent extends PageLook {
  /** Which of our documents it is; becomes a property of the PDF. */
  readonly is: DocumentTitle;
  readonly language: DocumentLanguage;
  /** Markup in which every text is escaped. */
  readonly main: string;
}

/** A document as one self-contained page: the fonts are inside, and its own policy forbids scripts and connections. */
export const htmlPage = (content: HtmlContent, fonts: Fonts): string =>
  `<!doctype html><html lang="${content.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${wordsFor(content.language).titles[content.is]}</title><style>${styleSheet(content, fonts)}</style></head><body><main>${content.main}</main></body></html>`;

const SCREEN_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Everything before the text of a page for the screen: the same for every document of its kind and language. */
export const screenHead = (is: DocumentTitle, language: DocumentLanguage): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${SCREEN_POLICY}"><meta name="viewport" content="width=device-width"><title>${wordsFor(language).titles[is]}</title><style>${SCREEN_SHEET}</style></head><body><main>`;

/** Everything behind it. */
export const SCREEN_TAIL = '</main></body></html>\n';

/** A page for the screen, with its texts already escaped. Signs that nobody sees are left out. */
export const screenPage = (is: DocumentTitle, language: DocumentLanguage, main: string): Uint8Array =>
  new Uint8Array(Buffer.from(`${screenHead(is, language)}${seenOnly(main)}${SCREEN_TAIL}`, 'utf8'));
