import { useEffect, useRef } from 'react';
import type { AppError } from '../../src-main/contract/error.ts';
import { headingText, paperSections } from '../frame/minutes-sections.ts';
import { reviewAddress } from '../frame/review-address.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Link } from '../ui/link.tsx';
import type { ExportSources } from './readiness.ts';

/** Why nothing was exported, where it can be put right, and that no file was left. */
export function Refusal({ error, sources }: { error: AppError; sources: ExportSources }) {
  const say = useText('export');
  const inWords = useErrorText();
  const banner = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is brought to the reader.
  useEffect(() => banner.current?.focus(), [error]);
  const words = inWords(error);
  const { violations } = error.shape;
  const blocks = [...new Set(violations.flatMap(({ of }) => of['block'] ?? []))];
  const parts = [...new Set(violations.flatMap(({ of }) => of['part'] ?? []))];
  return (
    <Banner
      bannerRef={banner}
      tone="error"
      title={say(error.shape.reason === 'not-deleted' ? 'refusedLeft' : 'refusedTitle')}
    >
      {[...new Set([words.title, ...words.details])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {parts.length > 0 && <p>{say('refusedParts', { parts: parts.join('、') })}</p>}
      {violations.some(({ rule }) => rule === 'redaction-undecided') && (
        <p>
          <Link to={reviewAddress(sources.meeting.id, sources.choice)}>{say('refusedUndecided')}</Link>
        </p>
      )}
      {blocks.length > 0 && (
        <>
          <p className="font-700">{say('refusedAt')}</p>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {blocks.map((block) => (
              <li key={block}>
                <Link to={blockAddress(sources, block)}>{say('refusedOpen', { heading: nameOf(block, sources) })}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}

const blockAddress = ({ meeting, choice }: ExportSources, block: string): string => {
  const address = reviewAddress(meeting.id, choice);
  return `${address}${address.includes('?') ? '&' : '?'}block=${encodeURIComponent(block)}`;
};

/** The block in words: its heading and its label. */
function nameOf(blockId: string, { review, approved }: ExportSources): string {
  for (const { heading, groups } of paperSections(review?.blocks ?? approved?.blocks ?? [])) {
    if (heading.id === blockId) return headingText(heading);
    for (const group of groups) {
      const list = group.kind === 'rows' ? group.blocks : [group.block];
      const block = list.find((candidate) => candidate.id === blockId);
      if (block) return `${headingText(heading)}／${block.label}`;
    }
  }
  return blockId;
}
