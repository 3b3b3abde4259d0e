import { AppError, ruleViolated } from '../../contract/error.ts';
import type { Piece } from '../../redaction/replace.ts';
import { findResidue } from '../../redaction/residue.ts';
import { tightForm } from '../../redaction/text/fold.ts';
import type { ReadContext } from '../context.ts';
import { type Catalogue, isInForce } from '../legal-basis/catalogue.ts';
import { localDate } from '../local-time.ts';
import { isTelling, type Masking, maskTexts, occurrencesIn } from './subject-mask.ts';
import { FREE_TEXTS, type SubjectRecord, subjectRecords } from './subject-records.ts';
import { type SubjectRegister, subjectRegister } from './subject-register.ts';

/** What the person who asks is given: 部分開示 is decided record by record. */
export interface SubjectRequest {
  readonly personId: string;
  readonly ground: string;
  readonly withheld: readonly { readonly seq: number; readonly ground: string }[];
}

/** One record of the copy. */
export interface CopiedRecord {
  readonly record: SubjectRecord;
  /** Masked free texts by name; a record that is withheld has one mark in the place of each. */
  readonly texts: Readonly<Record<(typeof FREE_TEXTS)[number], readonly Piece[]>>;
  readonly withheldFor: string | null;
}

/** 本人開示用の写し before it becomes a document. */
export interface SubjectCopy {
  readonly label: string;
  readonly size: number;
  readonly root: string;
  readonly records: readonly CopiedRecord[];
  /** Removed strings that must be found nowhere, and those that are found only where another reason explains it. */
  readonly removed: readonly string[];
}

/**
 * Builds the copy from what is left after masking. Throws `not_found`, or `rule_violated`: a ground that is not in
 * force, a record that is not the person's, a removed name that would still be read.
 */
export async function subjectCopy(ctx: ReadContext, request: SubjectRequest): Promise<SubjectCopy> {
  const register = await subjectRegister(ctx, request.personId);
  if (!register || ctx.reviewed) throw new AppError('not_found');
  checkGrounds(ctx.catalogue, localDate(ctx.now()), [request.ground, ...request.withheld.map(({ ground }) => ground)]);
  const { label, size, root, records } = await subjectRecords(ctx, request.personId);
  const withheld = new Map(request.withheld.map(({ seq, ground }) => [seq, ground]));
  const known = new Set(records.map(({ row }) => row.seq));
  const unknown = [...withheld.keys()].filter((seq) => !known.has(seq));
  if (unknown.length > 0)
    throw ruleViolated(...unknown.map((seq) => ({ rule: 'withheld-not-of-person', of: { seq: String(seq) } })));
  const told = records.filter(({ row }) => !withheld.has(row.seq));
  const masking = maskTexts(
    told.map(({ free }) => free),
    register,
    request.ground,
  );
  refuseIfLeft(masking, register);
  const masked = new Map(masking.records.map(({ seq, texts }) => [seq, texts]));
  const copied = records.map((record): CopiedRecord => {
    const ground = withheld.get(record.row.seq) ?? null;
    const texts = FREE_TEXTS.map((name, at) => [
      name,
      ground === null ? (masked.get(record.row.seq)?.[at] ?? []) : withholding(record.free.texts[at] ?? '', ground),
    ]);
    return { record, texts: Object.fromEntries(texts) as CopiedRecord['texts'], withheldFor: ground };
  });
  const hidden = records
    .filter(({ row }) => withheld.has(row.seq))
    .flatMap(({ free }) => free.texts.filter((text) => text.trim().length > 3));
  return { label, size, root, records: copied, removed: [...masking.removed.filter(isTelling), ...hidden] };
}

/** Removed strings that the file is searched for: those that none of its own words and no published name contain. */
export function needlesFor(copy: SubjectCopy, visible: string): readonly string[] {
  const found = new Set(findResidue(visible, copy.removed).map(({ removed }) => removed));
  return copy.removed.filter((one) => !found.has(one));
}

const withholding = (text: string, ground: string): readonly Piece[] => (text === '' ? [] : [{ kind: 'mark', ground }]);

function checkGrounds(catalogue: Catalogue, on: string, grounds: readonly string[]): void {
  const known = new Set(catalogue.grounds.filter((one) => isInForce(one, on)).map(({ id }) => id));
  const unknown = [...new Set(grounds)].filter((one) => !known.has(one));
  if (unknown.length > 0)
    throw ruleViolated(...unknown.map((ground) => ({ rule: 'ground-not-in-force', of: { ground } })));
}

/** A name that was removed may be read again only as a part of the person's own name or of an organisation's. */
function refuseIfLeft({ records, everywhere }: Masking, { own, published }: SubjectRegister): void {
  const names = [...own.forms, ...own.identifiers, ...published];
  const rests = records.map(({ seq, texts }) => ({
    seq,
    text: texts.map((pieces) => pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\n')).join('')).join('\n'),
  }));
  const found = occurrencesIn(rests, everywhere).filter(
    ({ fragment }) => !names.some((name) => name.includes(tightForm(fragment))),
  );
  const left = records.filter((_record, index) => found.some(({ at }) => at === index));
  if (left.length > 0)
    throw ruleViolated(
      ...left.map(({ seq }) => ({ rule: 'redaction-leaves-removed-text', of: { block: String(seq) } })),
    );
}
