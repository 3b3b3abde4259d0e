import type { Disclosure } from '../../src-main/contract/disclosure.ts';
import { placeName, useSitting } from '../meeting/sitting.ts';
import { useText } from '../text/use-text.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import type { Law } from './basis-words.ts';

/** Everything else of a record: to whom, for what, under which request, how it may be taken home. */
export function DisclosureDetails({ record, law }: { record: Disclosure; law: Law }) {
  const say = useText('disclosure');
  const sitting = useSitting();
  const { meeting, members } = sitting;
  const request = meeting.requests.find(({ id }) => id === record.requestId);
  const nameOf = (id: string): string => {
    const member = members.get(id);
    return member ? `${member.name}（${placeName(sitting, id)}）` : '';
  };
  const filled = (entries: readonly { readonly term: string; readonly value: string }[]) =>
    entries.filter(({ value }) => value !== '');
  return (
    <DefinitionList
      entries={filled([
        { term: say('discloser'), value: nameOf(record.discloserId) },
        { term: say('readBy'), value: record.readById ? nameOf(record.readById) : '' },
        { term: say('recipients'), value: record.recipientIds.map(nameOf).join(say('joiner')) },
        { term: say('row.bases'), value: record.legalBasis.map(law.label).join('\n') },
        ...Object.entries(record.particulars).map(([id, text]) => {
          const kind = law.particulars.find((candidate) => candidate.id === id);
          return { term: kind ? law.word(kind.label) : id, value: text === 'yes' ? '✓' : text };
        }),
        { term: say('row.request'), value: request ? request.number || request.asked : '' },
        { term: say('row.purpose'), value: record.purpose },
        {
          term: say('row.consent'),
          value: [say(`consents.${record.consentState}`), record.consentNote].filter(Boolean).join('　'),
        },
        {
          term: say('specialCareKinds'),
          value: record.specialCareKinds.map((kind) => say(`specialCareKind.${kind}`)).join('・'),
        },
        { term: say('officeSensitive'), value: record.officeSensitive.join(say('joiner')) },
        { term: say('nature'), value: say(`natures.${record.nature}`) },
        { term: say('row.medium'), value: [say(`media.${record.medium}`), record.handout].filter(Boolean).join('　') },
        {
          term: say('row.takeHome'),
          value: [say(`takeHomes.${record.takeHome}`), record.takeHomeNote].filter(Boolean).join('　'),
        },
        { term: say('correctionReason'), value: record.correctionReason },
        { term: say('overrideReason'), value: record.override?.reason ?? '' },
      ])}
    />
  );
}
