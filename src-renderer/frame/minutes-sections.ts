import type { MinutesBlock } from '../../src-main/contract/minutes.ts';

/** A stretch of a section: rows of labelled facts, or running text. */
export type PaperGroup =
  | { readonly kind: 'rows'; readonly key: string; readonly blocks: readonly MinutesBlock[] }
  | { readonly kind: 'text'; readonly key: string; readonly block: MinutesBlock };

/** A heading of the minutes with what stands under it. */
export interface PaperSection {
  readonly heading: MinutesBlock;
  readonly groups: readonly PaperGroup[];
}

/** Puts blocks together as they are printed: facts that follow each other share one table. */
export function paperSections(blocks: readonly MinutesBlock[]): readonly PaperSection[] {
  const sections: { heading: MinutesBlock; groups: PaperGroup[] }[] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (block.kind === 'heading') sections.push({ heading: block, groups: [] });
    else if (section) add(section.groups, block);
  }
  return sections;
}

function add(groups: PaperGroup[], block: MinutesBlock): void {
  if (isRunningText(block)) {
    groups.push({ kind: 'text', key: block.id, block });
    return;
  }
  const last = groups.at(-1);
  if (last?.kind === 'rows') groups[groups.length - 1] = { ...last, blocks: [...last.blocks, block] };
  else groups.push({ kind: 'rows', key: block.id, blocks: [block] });
}

/** Whether a block is printed as running text and not as a labelled fact. */
export function isRunningText(block: MinutesBlock): boolean {
  return block.kind === 'discussion' || block.kind === 'remark';
}

/** A heading in words: its number and its title. */
export function headingText(heading: Pick<MinutesBlock, 'label' | 'text'>): string {
  return heading.label === '' ? heading.text : `${heading.label}　${heading.text}`;
}

/** Anchor of a section, for outlines that lead to it. */
export function sectionId(heading: Pick<MinutesBlock, 'id'>): string {
  return `section-${heading.id.replace(/[^\w-]/g, '-')}`;
}
