import type { AuditEntryRow } from '../../src-main/contract/audit.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { detailWords, eventText, roleText } from './entry-words.ts';
import { inGroups } from './groups.ts';

/** One entry with all that stands in the clear, in words. */
export function EntryPanel({ entry }: { entry: AuditEntryRow | null }) {
  const say = useText('audit');
  const dates = useDates();
  if (!entry)
    return (
      <Card>
        <Section title={say('details')}>
          <p className="text-muted">{say('pickOne')}</p>
        </Section>
      </Card>
    );
  const optional = [
    { term: say('caseNumber'), value: entry.caseNumber },
    { term: say('meetingNumber'), value: entry.meetingNumber },
    {
      term: say('recipients'),
      value: entry.recipients > 0 ? say('recipientsCounted', { count: entry.recipients }) : null,
    },
    { term: say('legalBasis'), value: entry.legalBasis.join('、') },
    { term: say('fields'), value: entry.fields.join('、') },
    ...detailWords(say, entry.detail),
    { term: say('subjectId'), value: entry.subject },
  ].filter(({ value }) => value !== null && value !== '');
  return (
    <Card>
      <Section title={say('detailOf', { seq: entry.seq })}>
        <div aria-live="polite" className="text-[0.9375rem]">
          <DefinitionList
            entries={[
              { term: say('event'), value: eventText(say, entry.event) },
              { term: say('at'), value: dates.longMoment(entry.at) },
              {
                term: say('actor'),
                value: [entry.actorName || say('nobody'), roleText(say, entry.role)].filter(Boolean).join('　'),
              },
              ...optional,
              { term: say('leafHash'), value: <span className="font-mono">{inGroups(entry.leafHash)}</span> },
            ]}
          />
        </div>
        <p className="text-[0.875rem] text-muted">{say('sealed')}</p>
      </Section>
    </Card>
  );
}
