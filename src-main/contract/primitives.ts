import { z } from 'zod';

/** UUID (RFC 9562) of a record. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** Moment in UTC, ISO 8601 with milliseconds: `2026-08-27T04:30:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** Calendar day in the office's time zone, `YYYY-MM-DD`; 和暦 is a matter of display. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** Time of day in the office's time zone, `HH:MM`. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type LocalTime = z.infer<typeof LocalTime>;

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Bytes as base64 (RFC 4648 §4), the form in which files cross the wall. */
export const Base64 = z.base64();

/**
 * NFC would fold compatibility ideographs such as 塚 (U+FA10), and names must be kept as written.
 * Only kana with a separate (semi-)voiced mark are composed.
 */
export function composeKana(text: string): string {
  return text.replace(/[\u3040-\u30ff][\u3099\u309a]/g, (pair) => pair.normalize('NFC'));
}

/** Half a surrogate pair is no character: it has no UTF-8 form, so neither file nor log could hold it. */
const typed = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.isWellFormed(), { error: 'not-well-formed' });
const written = (text: string): string => composeKana(text).trim();
const ONE_LINE = /^[^\r\n]*$/;

/** One line of text as written, loose kana marks composed, trimmed, not empty; `max` in UTF-16 code units. */
export const Line = (max = 200) =>
  typed(max * 2)
    .transform(written)
    .pipe(z.string().min(1).max(max).regex(ONE_LINE));

/** A name exactly as its owner writes it (髙, 﨑, 塚 U+FA10, IVS kept); only loose kana marks are composed. */
export const Name = (max = 120) => Line(max);

/** Text of any number of lines, kept as typed except for loose kana marks; `max` in UTF-16 code units. */
export const Text = (max = 20_000) => typed(max).transform((text) => composeKana(text).replace(/\r\n?/g, '\n'));

/** Optional one-line value: the empty string is the stored form of "not given". */
export const OptionalLine = (max = 200) => typed(max).transform(written).pipe(z.string().regex(ONE_LINE));
