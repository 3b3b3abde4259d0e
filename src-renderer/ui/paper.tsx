import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { markOf, type PaperCut, paperPieces } from './paper-pieces.ts';

/** A sheet that looks as it will be printed. */
export function Paper({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={classes('rounded-8 border border-line bg-surface px-9 py-8 shadow-1', className)}>{children}</div>
  );
}

/** A heading on the sheet. */
export function PaperHeading({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <h2
      {...(id ? { id } : {})}
      className="mt-7 mb-3 scroll-mt-4 border-b-2 border-text pb-1 text-[1.0625rem] font-700 leading-normal"
    >
      {children}
    </h2>
  );
}

/** Labelled facts, one under the other, in the lines of a table. */
export function PaperRows({
  rows,
  isLabelWide = false,
}: {
  /** Half the width for the labels, where they are longer than what stands beside them. */
  isLabelWide?: boolean;
  rows: readonly { readonly key: string; readonly label: ReactNode; readonly value: ReactNode }[];
}) {
  return (
    <dl className="my-2 text-[0.9375rem] leading-relaxed">
      {rows.map(({ key, label, value }) => (
        <div
          key={key}
          className={classes(
            '-mt-px grid border border-line',
            isLabelWide ? 'grid-cols-2' : 'grid-cols-[minmax(6rem,24%)_1fr]',
          )}
        >
          <dt className="border-r border-line bg-canvas px-3 py-1.5 font-700">{label}</dt>
          <dd className="min-w-0 px-3 py-1.5 whitespace-pre-wrap">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Running text on the sheet. */
export function PaperText({ children }: { children: ReactNode }) {
  return <p className="my-2 whitespace-pre-wrap leading-[1.8]">{children}</p>;
}

/** A long mark may break before its ground, as in print. */
const SPLIT = '［';

/** The mark that stands in the place of a removed stretch, or the word that a policy puts there, as it is printed. */
export function PaperMark({ ground, shown }: { ground: string; shown?: string | undefined }) {
  if (shown !== undefined) return <span className="mx-0.5 rounded-4 bg-hover px-0.5 font-700">{shown}</span>;
  const [before = '', after = ''] = markOf(ground).split(SPLIT);
  return (
    <span className="mx-0.5 box-decoration-clone rounded-4 border border-edge bg-hover px-0.5 whitespace-nowrap">
      {before}
      <wbr />
      {SPLIT}
      {after}
    </span>
  );
}

/** Text of the public copy: what was removed is a mark and nothing else. */
export function MarkedText({ text, cuts }: { text: string; cuts: readonly PaperCut[] }) {
  return paperPieces(text, cuts).map((piece) =>
    piece.kind === 'text' ? (
      <span key={piece.start}>{piece.text}</span>
    ) : (
      <PaperMark key={piece.start} ground={piece.ground} shown={piece.shown} />
    ),
  );
}
