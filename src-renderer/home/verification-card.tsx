import { api } from '../api.ts';
import { counted } from '../text/counted.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';

/** What an auditor must do today: how old the last verification is, and the ways to the next. */
export function VerificationCard() {
  const say = useText('checkpoint');
  const sayOf = useText('finding');
  const dates = useDates();
  const { data } = useQueryOf(api.audit.standing, {});
  if (!data) return null;
  const { verified, size } = data;
  return (
    <Card>
      <Section title={say('title')}>
        <DefinitionList
          entries={[
            { term: say('size'), value: say('sizeCounted', { count: counted(size) }) },
            {
              term: say('verified'),
              value: verified
                ? say(verified.isSound ? 'verifiedAt' : 'verifiedBad', {
                    at: dates.longMoment(verified.at),
                    count: counted(verified.size),
                  })
                : say('never'),
            },
          ]}
        />
        <div className="flex flex-wrap gap-3">
          <LinkButton to="verification">{say('verify')}</LinkButton>
          <LinkButton to="findings">{sayOf('title')}</LinkButton>
        </div>
      </Section>
    </Card>
  );
}
