import { texts } from '../audit/facets.ts';
import { entryOfLeaf, type ReadEntry } from '../audit/leaf-entry.ts';

/** One entry as a rule sees it: what most rules need at once, everything else when it is asked for. */
export interface Seen {
  readonly seq: number;
  readonly ts: string;
  /** `ts` in milliseconds. */
  readonly at: number;
  readonly type: string;
  readonly actor: string | null;
  readonly subject: string | null;
  readonly caseRef: string | null;
  readonly meetingRef: string | null;
  readonly boot: string;
  /** Milliseconds of the monotonic clock since `boot`. */
  readonly mono: number;
  /** The whole entry; read once, however many rules ask. */
  read(): ReadEntry;
}

/** Canonical leaves have their members in alphabetical order, so that the first and the last stand at the ends. */
const HEAD =
  /^\{"entry":\{"actor":(?:null|"([^"\\]*)"),"app":"[^"\\]*","bodyCommit":(?:null|"[^"\\]*"),"boot":"([^"\\]*)","caseRef":(?:null|"([^"\\]*)"),"detail":/;
const MIDDLE = /"medium":(?:null|"[^"\\]*"),"meetingRef":(?:null|"([^"\\]*)"),"mono":(\d+),"origin":"/;
const TAIL = /"subject":(?:null|"([^"\\]*)"),"ts":"([^"\\]*)","type":"([^"\\]*)","v":1\},"sig":"[^"\\]*"\}$/;
/** Longer than what {@link TAIL} matches, so that it need not be looked for in the whole leaf. */
const TAIL_LENGTH = 480;

/**
 * Reads leaves one after the other; `null` for one that cannot be read, which is for the verifier to tell. Reading a
 * million leaves whole would take most of the time, so the few members that every rule wants are taken out of the text.
 */
export function leafReader(): (seq: number, leaf: string) => Seen | null {
  const same = oneOfEach();
  return (seq, leaf) => {
    const head = HEAD.exec(leaf);
    const middle = MIDDLE.exec(leaf);
    const tail = TAIL.exec(leaf.slice(-TAIL_LENGTH));
    const read = reader(leaf);
    if (!head || !middle || !tail) {
      const seen = wholly(seq, read());
      return seen.type === '' || Number.isNaN(seen.at) ? null : seen;
    }
    const [, subject = null, ts = '', type = ''] = tail;
    return {
      seq,
      ts,
      at: Date.parse(ts),
      type: same(type),
      actor: same(head[1]) ?? null,
      subject,
      caseRef: same(head[3]) ?? null,
      meetingRef: same(middle[1]) ?? null,
      boot: same(head[2]) ?? '',
      mono: Number(middle[2]),
      read,
    };
  };
}

/**
 * The same words come again and again. One copy of each is compared fastest, and it does not hold on to the leaf that it
 * was cut out of.
 */
function oneOfEach(): <T extends string | undefined>(text: T) => T {
  const known = new Map<string, string>();
  return <T extends string | undefined>(text: T): T => {
    if (text === undefined) return text;
    const kept = known.get(text);
    if (kept !== undefined) return kept as T;
    const copy = Buffer.from(text, 'utf8').toString('utf8');
    known.set(copy, copy);
    return copy as T;
  };
}

/** An entry that has been read already. */
export function wholly(seq: number, entry: ReadEntry): Seen {
  const { ts, type, actor, subject, caseRef, meetingRef, boot, mono } = entry;
  return { seq, ts, at: Date.parse(ts), type, actor, subject, caseRef, meetingRef, boot, mono, read: () => entry };
}

function reader(leaf: string): () => ReadEntry {
  let entry: ReadEntry | null = null;
  return () => {
    entry ??= wellFormed(entryIn(leaf));
    return entry;
  };
}

/** Ends that can be read around a middle that cannot: the rules see an entry that says nothing. */
function entryIn(leaf: string): ReadEntry {
  return entryOfLeaf(leaf) ?? ({ type: '', ts: '', detail: {} } as unknown as ReadEntry);
}

/** A bundle may come from anywhere: what should be a list is one, or it is empty. */
function wellFormed(entry: ReadEntry): ReadEntry {
  const { detail } = entry;
  return {
    ...entry,
    recipients: texts(entry.recipients),
    legalBasis: texts(entry.legalBasis),
    fields: texts(entry.fields),
    refs: texts(entry.refs),
    detail: typeof detail === 'object' && detail !== null ? detail : {},
  };
}
