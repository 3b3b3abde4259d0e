import { memo, type ReactNode } from 'react';
import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { isRunningText } from '../frame/minutes-sections.ts';
import { classes } from '../ui/classes.ts';
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
  const original = (
    <OriginalText block={block} spans={spans} selectedId={selectedId} found={found} onSelect={onSelect} />
  );
  return (
    <tr data-row={block.id}>
      <td className="border-r-8 border-canvas bg-surface px-5 align-top">
        <Laid block={block}>{original}</Laid>
      </td>
      <td className="bg-surface px-5 align-top">
        <Laid block={block}>
          <CopyText text={block.text} spans={spans} selectedId={selectedId} />
        </Laid>
      </td>
    </tr>
  );
});

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
