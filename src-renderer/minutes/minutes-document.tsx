import type { Minutes, MinutesBlock } from '../../src-main/contract/minutes.ts';
import { headingText, paperSections, sectionId } from '../frame/minutes-sections.ts';
import { useText } from '../text/use-text.ts';
import { Paper, PaperHeading, PaperRows, PaperText } from '../ui/paper.tsx';
import { DiscussionField } from './discussion-field.tsx';
import { recordAddress } from './record-address.ts';
import { StatementList } from './statement-list.tsx';
import type { Draft } from './use-draft.ts';
import type { Statements } from './use-statements.ts';

/** The minutes as they will be printed. With a draft the discussion is typed in place; facts lead to their records. */
export function MinutesDocument({
  minutes,
  title,
  draft,
  statements = null,
  fill = (text) => text,
}: {
  minutes: Minutes;
  title: string;
  draft: Draft | null;
  /** 一文ごとの根拠, shown under each typed text of a draft. */
  statements?: Statements | null;
  /** Fills the fields of a stock phrase for the item of a block; only a draft takes phrases. */
  fill?: (text: string, agendaItemId: string | null) => string;
}) {
  const say = useText('minutes');
  const { meetingId } = minutes;
  return (
    <Paper className="mx-auto w-full max-w-[52rem]">
      <p className="text-center text-[1.375rem] font-700 leading-snug">{title}</p>
      {paperSections(minutes.blocks).map(({ heading, groups }) => (
        <section key={heading.id} aria-labelledby={sectionId(heading)}>
          <PaperHeading id={sectionId(heading)}>{headingText(heading)}</PaperHeading>
          {groups.map((group) => {
            if (group.kind === 'rows')
              return (
                <PaperRows
                  key={group.key}
                  isLabelWide={group.blocks[0]?.kind === 'attendance'}
                  rows={group.blocks.map((block) => ({
                    key: block.id,
                    label: <RecordLink meetingId={meetingId} block={block} />,
                    value: block.text,
                  }))}
                />
              );
            if (draft && !group.block.isDrawn)
              return (
                <div key={group.key}>
                  <DiscussionField
                    minutesId={minutes.id}
                    block={group.block}
                    heading={headingText(heading)}
                    draft={draft}
                    fill={(text) => fill(text, group.block.agendaItemId)}
                  />
                  {statements && <StatementList minutes={minutes} blockId={group.block.id} statements={statements} />}
                </div>
              );
            return group.block.text === '' ? (
              <p key={group.key} className="my-2 text-[0.875rem] text-muted">
                {say('emptyDiscussion')}
              </p>
            ) : (
              <PaperText key={group.key}>{group.block.text}</PaperText>
            );
          })}
        </section>
      ))}
    </Paper>
  );
}

function RecordLink({ meetingId, block }: { meetingId: string; block: MinutesBlock }) {
  const say = useText('minutes');
  return (
    <a
      href={`#/${recordAddress(meetingId, block)}`}
      data-record={block.id}
      title={say('openRecord', { label: block.label })}
      className="text-text decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
    >
      {block.label}
    </a>
  );
}
