import type { MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { CopyWarning } from '../../src-main/contract/redaction-review.ts';
import { useText } from '../text/use-text.ts';
import { headingText, paperSections } from './minutes-sections.ts';

/** 注意: each with its kind, the words and the item in which they stand. */
export function CopyWarningsList({
  warnings,
  blocks,
}: {
  warnings: readonly CopyWarning[];
  blocks: readonly MinutesBlock[];
}) {
  const say = useText('redaction');
  const sections = paperSections(blocks);
  const nameOf = (blockId: string): string => {
    const section = sections.find(
      ({ heading, groups }) =>
        heading.id === blockId ||
        groups.some((group) =>
          (group.kind === 'rows' ? group.blocks : [group.block]).some((block) => block.id === blockId),
        ),
    );
    return section ? headingText(section.heading) : '';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section tabIndex={0} aria-label={say('warnings')} className="focus-mark-inside max-h-[40vh] overflow-y-auto">
      <ul className="flex flex-col gap-3">
        {warnings.map((warning, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole.
          <li key={index} className="border-l-4 border-warning pl-3 text-[0.9375rem]">
            <p className="font-700">
              {say(`warningKinds.${warning.kind}`)}
              {warning.copy !== '' && `（${warning.copy}）`}
            </p>
            <p>{warning.words.join('、')}</p>
            <p className="text-[0.8125rem] text-muted">{nameOf(warning.blockId)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
