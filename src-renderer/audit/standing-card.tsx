import type { Standing } from '../../src-main/contract/audit-log.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';

/** The head of the log as paper shows it, and when it was last compared. */
export function StandingCard({ standing }: { standing: Standing }) {
  const say = useText('checkpoint');
  const dates = useDates();
  const { printed, verified, checkpoint } = standing;
  return (
    <Card>
      <Section title={say('now')}>
        <DefinitionList
          entries={[
            { term: say('size'), value: say('sizeCounted', { count: counted(standing.size) }) },
            {
              term: say('groups'),
              value: (
                <span className="flex flex-wrap gap-x-3 font-mono">
                  {printed.groups.map((group) => (
                    <span key={group}>{group}</span>
                  ))}
                </span>
              ),
            },
            {
              term: say('words'),
              value: (
                <>
                  <span className="flex flex-wrap gap-x-4">
                    {printed.words.map((word, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a word may occur twice, and the order never changes.
                      <span key={`${index} ${word}`} className="whitespace-nowrap">
                        {word}
                      </span>
                    ))}
                  </span>
                  <span className="text-[0.875rem] text-muted">{say('wordsHelp')}</span>
                </>
              ),
            },
            {
              term: say('verified'),
              value: verified
                ? verified.isSound
                  ? say('verifiedAt', { at: dates.longMoment(verified.at), count: counted(verified.size) })
                  : say('verifiedBad', { at: dates.longMoment(verified.at) })
                : say('never'),
            },
            {
              term: say('newest'),
              value: checkpoint
                ? say('newestAt', {
                    at: checkpoint.at ? dates.longMoment(checkpoint.at) : '',
                    count: counted(checkpoint.size),
                  })
                : say('none'),
            },
          ]}
        />
      </Section>
    </Card>
  );
}
