import { memo, type ReactNode, useMemo, useRef } from 'react';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { isRunningText } from '../frame/minutes-sections.ts';
import { placeInCopy } from '../frame/omitted-items.ts';
import { classes } from '../ui/classes.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { CopyText } from './copy-text.tsx';
import { OriginalText } from './original-text.tsx';

export interface BlockRowProps {
  readonly block: MinutesBlock;
  readonly spans: readonly RedactionSpan[];
  /** The selected candidate, if it lies in this block. */
  readonly selectedId: string | null;
  readonly found: readonly { readonly start: number; readonly end: number }[];
  readonly onSelect: (id: string) => void;
}

/** One block in both versions side by side, so that the same line stands beside the same line. */
export const BlockRow = memo(function BlockRow({ block, spans, selectedId, found, onSelect }: BlockRowProps) {
  const before = useRef<readonly Chunk[]>([]);
  const chunks = useMemo(() => {
    before.current = chunksOf(block.text, spans, before.current);
    return before.current;
  }, [block.text, spans]);
  const original = (
    <OriginalText blockId={block.id} chunks={chunks} selectedId={selectedId} found={found} onSelect={onSelect} />
  );
  return (
    <tr data-row={block.id}>
      <td className="border-r-8 border-canvas bg-surface px-5 align-top">
        <Laid block={block}>{original}</Laid>
      </td>
      <td className="bg-surface px-5 align-top">
        <InCopy block={block} place={placeInCopy(spans)}>
          <CopyText chunks={chunks} selectedId={selectedId} />
        </InCopy>
      </td>
    </tr>
  );
});

/** A block in the copy. In the place of an omitted item stands one sentence under its number, and nothing behind it. */
function InCopy({
  block,
  place,
  children,
}: {
  block: MinutesBlock;
  place: ReturnType<typeof placeInCopy>;
  children: ReactNode;
}) {
  if (place === 'behind') return null;
  if (place === 'shown') return <Laid block={block}>{children}</Laid>;
  if (block.kind !== 'heading') return <Laid block={{ ...block, label: '' }}>{children}</Laid>;
  return (
    <>
      {block.label !== '' && <Laid block={block}>{null}</Laid>}
      <p className="py-2 text-[0.9375rem] leading-[1.9]">{children}</p>
    </>
  );
}

/** A block in the layout of the print: heading, running text or a labelled line. */
function Laid({ block, children }: { block: MinutesBlock; children: ReactNode }) {
  if (block.kind === 'heading')
    return (
      <div className="mt-5 mb-2 border-b-2 border-text pb-0.5 font-700 leading-relaxed">
        {block.label !== '' && <span>{block.label}　</span>}
        {children}
      </div>
    );
  if (isRunningText(block))
    return (
      <div className={classes('py-2 text-[0.9375rem] leading-[1.9]', block.text === '' && 'hidden')}>{children}</div>
    );
  return (
    <div
      className={classes(
        '-mt-px grid border border-line text-[0.875rem] leading-relaxed',
        block.kind === 'attendance' ? 'grid-cols-2' : 'grid-cols-[minmax(5rem,26%)_1fr]',
      )}
    >
      <div className="border-r border-line bg-canvas px-2 py-1 font-700">{block.label}</div>
      <div className="min-w-0 px-2 py-1">{children}</div>
    </div>
  );
}
