import { findSpans } from '../../redaction/find.ts';
import { findEach } from '../../redaction/occurrences.ts';
import { cutSpans, type Piece, type Removal } from '../../redaction/replace.ts';
import { tightForm } from '../../redaction/text/fold.ts';
import { bareNames } from './subject-names.ts';
import { isOwn } from './subject-own.ts';
import type { SubjectRegister } from './subject-register.ts';

/** Free texts of one record; they are read as one text, because what a name is shows from what stands around it. */
export interface FreeTexts {
  readonly seq: number;
  /** Day of which they speak. */
  readonly on: string;
  /** Whether the record is about this person alone: then sums in it are the person's own. */
  readonly isSole: boolean;
  readonly texts: readonly string[];
}

/** 墨消し済みの本文. */
export interface MaskedTexts {
  readonly seq: number;
  readonly texts: readonly (readonly Piece[])[];
}

/** What is left, and what was taken out. */
export interface Masking {
  readonly records: readonly MaskedTexts[];
  /** Every removed string, once. */
  readonly removed: readonly string[];
  /** Those of them that were removed wherever they stand. */
  readonly everywhere: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Kinds that are told apart by their bearer alone: the same sum or age elsewhere is not the same fact. */
const NOT_TELLING: ReadonlySet<string> = new Set(['amount', 'age']);

/**
 * Masks third parties: whoever the register knows, whatever has the form of personal data, and every suggestion of the
 * engine, unless it is the person's own. What was removed once is removed wherever it stands.
 */
export function maskTexts(records: readonly FreeTexts[], register: SubjectRegister, ground: string): Masking {
  const telling = new Map<string, string>();
  const removed = new Set<string>();
  const found = records.map((record) => {
    const text = record.texts.join('\n');
    const [masks, open]: [Stretch[], Stretch[]] = [[], []];
    for (const span of stretchesIn(text, register)) {
      const part = text.slice(span.start, span.end);
      if (stays(part, span.type, record, register)) {
        open.push(span);
        continue;
      }
      masks.push(span);
      removed.add(part);
      if (!NOT_TELLING.has(span.type) && isTelling(part)) telling.set(tightForm(part), part);
    }
    return { record, text, masks, open };
  });
  const again = Map.groupBy(occurrencesIn(found, [...telling.values()]), ({ at }) => at);
  return {
    records: found.map(({ record, masks, open }, at) => {
      const more = (again.get(at) ?? []).filter((one) => !open.some((other) => contains(other, one)));
      return { seq: record.seq, texts: cut(record.texts, [...masks, ...more], ground) };
    }),
    removed: [...removed],
    everywhere: [...telling.values()],
  };
}

/** Ends a text so that nothing is found over its border. */
const BORDER = '\n。\n';

/** Where fragments stand in texts: the number of the text and the place in it; all texts are read as one. */
export function occurrencesIn(
  texts: readonly { readonly text: string }[],
  fragments: readonly string[],
): readonly (Stretch & { readonly at: number; readonly fragment: string })[] {
  const starts: number[] = [];
  let offset = 0;
  for (const { text } of texts) {
    starts.push(offset);
    offset += text.length + BORDER.length;
  }
  let at = 0;
  return findEach(texts.map(({ text }) => text).join(BORDER), fragments)
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, fragment }) => {
      while (start >= (starts[at + 1] ?? Number.POSITIVE_INFINITY)) at += 1;
      const from = starts[at] as number;
      return { at, fragment, start: start - from, end: end - from };
    });
}

/** A short number says nothing of its own and stands in every date. */
export function isTelling(part: string): boolean {
  return !/^\d{0,3}$/.test(tightForm(part)) && tightForm(part) !== '';
}

function stays(part: string, type: string, record: FreeTexts, { own, published }: SubjectRegister): boolean {
  if (type === 'amount' && record.isSole) return true;
  return published.has(tightForm(part)) || isOwn(own, part, record.on);
}

/**
 * The engine takes who speaks in minutes (田中（社協）：) for public; here nobody is, so the text is read a second time
 * without the signs of a speech. Without the lexicon: its suggestions are for a reviewer, here they would hide the person's own story;
 * names that nobody registered are found by `bareNames`.
 */
function stretchesIn(text: string, { prepared }: SubjectRegister): (Stretch & { readonly type: string })[] {
  return [
    ...findSpans(text, prepared),
    ...findSpans(text.replace(/[:：（(]/g, '、'), prepared),
    ...bareNames(text).map((one) => ({ ...one, type: 'person' })),
  ].flatMap(({ start, end, type }) => (start < end ? [{ start, end, type }] : []));
}

/** Each text with its part of the removals; the texts were joined by line feeds. */
function cut(texts: readonly string[], removals: readonly Stretch[], ground: string): Piece[][] {
  let offset = 0;
  return texts.map((text) => {
    const from = offset;
    offset += text.length + 1;
    const own = removals.flatMap(({ start, end }): Removal[] => {
      const part = { start: Math.max(start - from, 0), end: Math.min(end - from, text.length), ground };
      return part.start < part.end ? [part] : [];
    });
    return [...cutSpans(text, own)];
  });
}

const contains = (outer: Stretch, inner: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;
