import type { Minutes, MinutesBlock } from '../../src-main/contract/minutes.ts';
import type { RedactionReview, RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { paperSections } from '../frame/minutes-sections.ts';
import { placeInCopy } from '../frame/omitted-items.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { MarkedText, Paper, PaperHeading, PaperRows, PaperText } from '../ui/paper.tsx';
import type { ExportKind, ExportSources } from './readiness.ts';

/** 印刷の見本: the pages from the same blocks and the same decisions as the export itself. */
export function Preview({ kind, sources }: { kind: ExportKind; sources: ExportSources }) {
  const say = useText('export');
  const sayRedaction = useText('redaction');
  const { meeting, approved, review } = sources;
  if (kind === 'disclosures')
    return (
      <Paper>
        <p className="text-center text-[1.25rem] font-700">{say('kinds.disclosures')}</p>
        <p className="pt-4">{say('previewSheet')}</p>
        <p className="pt-2 leading-loose">{say('previewColumns')}</p>
      </Paper>
    );
  if (kind === 'withheld')
    return (
      <Paper>
        <p className="text-center text-[1.25rem] font-700">{say('kinds.withheld')}</p>
        <p className="pt-4">{say('previewWithheld')}</p>
      </Paper>
    );
  if (!approved) return <p className="text-muted">{say('previewNone')}</p>;
  const isFinished = kind !== 'redacted' || (review?.state === 'approved' && review.minutesId === approved.id);
  return (
    <>
      {!isFinished && (
        <div className="pb-3">
          <Banner tone="warning" title={say('previewUnfinished')} level="p" />
        </div>
      )}
      <Sheet
        title={meeting.title}
        mark={kind === 'redacted' ? sayRedaction(`audiences.${sources.choice.audience}`) : say('previewMark.full')}
        version={say('previewVersion', { number: approved.versionNumber })}
        minutes={approved}
        removed={kind === 'redacted' ? removalsOf(approved, review) : []}
      />
    </>
  );
}

function removalsOf(approved: Minutes, review: RedactionReview | null): readonly RedactionSpan[] {
  if (review?.minutesId !== approved.id) return [];
  return review.spans.filter((span) => span.decision === 'removed');
}

function Sheet({
  title,
  mark,
  version,
  minutes,
  removed,
}: {
  title: string;
  mark: string;
  version: string;
  minutes: Minutes;
  removed: readonly RedactionSpan[];
}) {
  const byBlock = Map.groupBy(removed, (span) => span.blockId);
  const cutsIn = ({ id }: MinutesBlock) => byBlock.get(id) ?? [];
  const textOf = (block: MinutesBlock) => <MarkedText text={block.text} cuts={cutsIn(block)} />;
  const isOmitted = (block: MinutesBlock) => placeInCopy(cutsIn(block)) === 'omitted';
  const printed = minutes.blocks.filter((block) => placeInCopy(cutsIn(block)) !== 'behind');
  return (
    <Paper>
      <p className="flex items-start justify-between gap-4 text-[0.8125rem]">
        <span>{version}</span>
        <span className="border border-text px-2 font-700">{mark}</span>
      </p>
      <p className="pt-3 text-center text-[1.25rem] font-700 leading-snug">{title}</p>
      {paperSections(printed).map(({ heading, groups }) => (
        <section key={heading.id}>
          <PaperHeading>
            {heading.label !== '' && `${heading.label}　`}
            {!isOmitted(heading) && textOf(heading)}
          </PaperHeading>
          {isOmitted(heading) && <PaperText>{textOf(heading)}</PaperText>}
          {groups.map((group) =>
            group.kind === 'rows' ? (
              <PaperRows
                key={group.key}
                isLabelWide={group.blocks[0]?.kind === 'attendance'}
                rows={group.blocks.map((block) => ({
                  key: block.id,
                  label: isOmitted(block) ? '' : block.label,
                  value: textOf(block),
                }))}
              />
            ) : (
              group.block.text !== '' && <PaperText key={group.key}>{textOf(group.block)}</PaperText>
            ),
          )}
        </section>
      ))}
    </Paper>
  );
}
