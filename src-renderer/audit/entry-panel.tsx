import type { AuditEntryRow } from '../../src-main/contract/audit-log.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Card, Section } from '../ui/page-header.tsx';
import { detailWords, eventText, fieldText, roleText } from './entry-words.ts';
import { inGroups } from './groups.ts';
import { useBasisText } from './use-basis-text.ts';

/** One entry with all that stands in the clear, in words. */
export function EntryPanel({ entry }: { entry: AuditEntryRow | null }) {
  const say = useText('audit');
  const dates = useDates();
  const bases = useBasisText(entry);
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
    { term: say('legalBasis'), value: bases(entry.legalBasis).join('、') },
    { term: say('fields'), value: entry.fields.map((field) => fieldText(say, field)).join('、') },
    ...detailWords(say, dates, entry.detail),
    { term: say('subjectId'), value: entry.subject },
  ].filter(({ value }) => value !== null && value !== '');
  const entries = [
    { term: say('event'), value: eventText(say, entry.event) },
    { term: say('at'), value: dates.longMoment(entry.at) },
    {
      term: say('actor'),
      value: [entry.actorName || say('nobody'), roleText(say, entry.role)].filter(Boolean).join('　'),
    },
    ...optional,
    { term: say('leafHash'), value: <span className="font-mono">{inGroups(entry.leafHash)}</span> },
  ];
  return (
    <Card className="max-h-[calc(100vh-14rem)] overflow-y-auto">
      <Section title={say('detailOf', { seq: entry.seq })}>
        <dl aria-live="polite" className="flex flex-col">
          {entries.map(({ term, value }) => (
            <div key={term} className="border-b border-line py-2">
              <dt className="text-[0.8125rem] text-muted">{term}</dt>
              <dd className="whitespace-pre-wrap">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="text-[0.875rem] text-muted">{say('sealed')}</p>
      </Section>
    </Card>
  );
}
