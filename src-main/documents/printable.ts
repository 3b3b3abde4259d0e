const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// XML 1.0 and HTML have no place for these; a single one makes the whole file unreadable.
const UNPRINTABLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;

/**
 * The text with every line break as a line feed and without control characters. Variation selectors, characters
 * outside the basic plane and private-use characters (外字) stay; half a surrogate pair becomes U+FFFD.
 */
export const printable = (text: string): string =>
  text.toWellFormed().replace(LINE_BREAKS, '\n').replace(UNPRINTABLE, '');

/** Escapes text for element content and for quoted attributes, in XML and HTML alike. */
export const escapeMarkup = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
