import type { OfficeSettings } from '../../src-main/contract/office.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { PledgeCounts } from './pledge-counts.tsx';

/** The same for those who may only read. */
export function TextsToRead({ settings }: { settings: OfficeSettings }) {
  const say = useText('office');
  return (
    <>
      <Card>
        <DefinitionList
          entries={[
            { term: say('officeName'), value: settings.officeName },
            { term: say('municipality'), value: settings.municipality },
            { term: say('lockSection'), value: say('minutes', { count: settings.idleLockMinutes }) },
            { term: say('sessionIdleLockMinutes'), value: say('minutes', { count: settings.sessionIdleLockMinutes }) },
            { term: say('smallestGroup'), value: String(settings.smallestGroup) },
          ]}
        />
      </Card>
      <Card>
        <Section title={say('pledgeSection')}>
          <PledgeCounts version={settings.pledgeVersion} />
          <DefinitionList
            entries={[
              { term: say('pledgeVersion'), value: settings.pledgeVersion },
              { term: say('pledgeText'), value: settings.pledgeText },
            ]}
          />
        </Section>
      </Card>
      <Card>
        <Section title={say('noticeSection')}>
          <DefinitionList
            entries={[
              { term: say('noticeVersion'), value: settings.noticeVersion },
              { term: say('noticeText'), value: settings.noticeText },
            ]}
          />
        </Section>
      </Card>
    </>
  );
}
