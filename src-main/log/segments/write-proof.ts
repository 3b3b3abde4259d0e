import { hash } from 'node:crypto';
import { canonicalize } from '../canonical.ts';
import { type Layout, PADDING, type Stretch } from './lay-out.ts';
import { type OpenedNode, openTree } from './open-tree.ts';

/** A hidden stretch and the mark that stands for it. */
export interface HiddenStretch extends Stretch {
  readonly ground: string;
  /** What is printed in its place instead of the fixed mark. */
  readonly shown?: string;
}

/** One element of what a copy shows: item start, block start, separator, text, or a mark. */
type ContentElement = readonly [number | string] | null | string | { readonly ground: string; readonly shown?: string };

/** What a file says besides the minutes; white space has no part in it. */
export interface Frame {
  readonly before: string;
  readonly after: string;
  /** At the head and foot of pages. */
  readonly edges: readonly string[];
}

/** What a proof says of a version and of one copy of it. */
export interface ProofInput {
  readonly layout: Layout;
  readonly seed: Uint8Array;
  /** In order, not overlapping. */
  readonly hidden: readonly HiddenStretch[];
  /** Hexadecimal; as the log has it. */
  readonly root: string;
  /** The copy as it is written. */
  readonly file: { readonly kind: string; readonly bytes: Uint8Array };
  readonly frame: Frame;
  /** Extract with the entry of the approval and those that enrolled the keys of both signers. */
  readonly log: string;
  readonly signer: { readonly keyId: string; readonly sign: (bytes: Uint8Array) => Uint8Array };
}

/** Line that names what a signature under a proof is for. */
const DOMAIN = 'tasuki/redaction-proof/v1\n';

/** 墨消しの証明, version 1, as one line of canonical JSON. Format: `docs/redaction-proof.md`. */
export function writeProof({ layout, seed, hidden, root, file, frame, log, signer }: ProofInput): string {
  const proof = canonicalize({
    format: 'tasuki-redaction-proof',
    version: 1,
    root,
    content: contentOf(layout.tokens, hidden),
    tree: openTree(layout.tokens, seed, hidden) satisfies readonly OpenedNode[],
    file: { kind: file.kind, sha256: hash('sha256', file.bytes, 'hex'), size: file.bytes.length },
    frame: { before: frame.before, after: frame.after, edges: [...frame.edges] },
    log,
    keyId: signer.keyId,
  });
  const signature = signer.sign(Buffer.from(DOMAIN + proof, 'utf8'));
  return `{"proof":${proof},"sig":"${Buffer.from(signature).toString('base64')}"}`;
}

/** What is shown, in order, with one mark for each hidden stretch. */
export function contentOf(tokens: readonly string[], hidden: readonly HiddenStretch[]): ContentElement[] {
  const content: ContentElement[] = [];
  let text = '';
  const close = (): void => {
    if (text !== '') content.push(text);
    text = '';
  };
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const mark = hidden[next];
    if (mark && at === mark.start) {
      close();
      content.push(mark.shown === undefined ? { ground: mark.ground } : { ground: mark.ground, shown: mark.shown });
      at = mark.end - 1;
      next += 1;
      continue;
    }
    const token = tokens[at] as string;
    if (token === PADDING) continue;
    if (token.startsWith('c')) text += token.slice(1);
    else {
      close();
      content.push(token === 's' ? null : token.startsWith('i') ? [Number(token.slice(1))] : [token.slice(1)]);
    }
  }
  close();
  return content;
}
