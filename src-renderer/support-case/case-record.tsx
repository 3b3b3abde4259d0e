import type { SupportCaseDetail } from '../../src-main/contract/support-case.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Section } from '../ui/page-header.tsx';
import { ConsentHistory } from './consent-history.tsx';
import { PersonRecord } from './person-record.tsx';

/** The opened record: people, circumstances, consent. */
export function CaseRecord({ record, today }: { record: SupportCaseDetail; today: string }) {
  const say = useText('supportCase');
  const inside = record.persons.filter((person) => person.isInHousehold);
  const outside = record.persons.filter((person) => !person.isInHousehold);
  return (
    <div className="flex flex-col gap-6 pt-3">
      {[
        { title: say('household'), persons: inside },
        { title: say('related'), persons: outside },
      ].map(
        ({ title, persons }) =>
          persons.length > 0 && (
            <Section key={title} title={title}>
              <div className="grid grid-cols-2 items-start gap-4">
                {persons.map((person) => (
                  <PersonRecord key={person.id} person={person} today={today} />
                ))}
              </div>
            </Section>
          ),
      )}
      <Section title={say('sectionCircumstances')}>
        <DefinitionList
          columns={2}
          entries={[
            { term: say('source'), value: record.source },
            { term: say('householdSize'), value: record.householdSize === null ? '' : String(record.householdSize) },
            { term: say('income'), value: record.income },
            { term: say('debt'), value: record.debt },
            { term: say('summary'), value: record.summary },
            { term: say('remarks'), value: record.remarks },
            ...(record.characterNote ? [{ term: say('characterNote'), value: record.characterNote }] : []),
          ]}
        />
      </Section>
      <Section title={say('consentHistory')}>
        <ConsentHistory consents={record.consents} />
      </Section>
    </div>
  );
}
