const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// XML 1.0 and HTML have no place for these; a single one makes the whole file unreadable.
const UNPRINTABLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;
// Signs without a shape that can carry a text of their own or turn the order of letters: soft hyphen, zero-width
// space, overrides of direction, invisible operators, fillers, tag characters. Selectors and joiners are not among them.
const UNSEEN =
  /[\u00ad\u115f\u1160\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;

/**
 * The text with every line break as a line feed and without control characters. Variation selectors, characters
 * outside the basic plane and private-use characters (外字) stay; half a surrogate pair becomes U+FFFD.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replace(LINE_BREAKS, '\n').replace(UNPRINTABLE, '');

/** The printable text without signs that nobody sees. */
export const seenOnly = (text: string): string => printable(text).replace(UNSEEN, '');

/** Whether a text holds signs that nobody sees. */
export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** Escapes text for element content and for quoted attributes, in XML and HTML alike. */
export const escapeMarkup = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
