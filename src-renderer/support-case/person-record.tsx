import type { ReactNode } from 'react';
import type { Person } from '../../src-main/contract/support-case.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { NameGlyphs } from '../ui/name-glyphs.tsx';
import { ageOn } from './case-input.ts';
import { ConfidentialChip } from './case-marks.tsx';

/** One person of an opened record; a secret address is never among what is shown. */
export function PersonRecord({ person, today }: { person: Person; today: string }) {
  const say = useText('supportCase');
  const dates = useDates();
  const { birthDate } = person;
  const birth = birthDate
    ? `${dates.long(birthDate)}${today ? `　${say('age', { age: ageOn(birthDate, today) })}` : ''}`
    : person.birthDateText;
  const facts = person.identifiers.filter(({ kind }) => kind !== 'address' || !person.isAddressConfidential);
  return (
    <article className="flex flex-col gap-2 rounded-8 border border-line bg-canvas p-4">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-[0.875rem] text-muted">
          {person.code}・{person.relation}
        </span>
        <h3 className="font-name text-[1.1875rem] font-700" translate="no">
          {person.name}
        </h3>
        <span className="text-[0.9375rem] text-muted">{person.kana}</span>
        {person.romaji && <span className="text-[0.9375rem] text-muted">{person.romaji}</span>}
        {person.isAddressConfidential && <ConfidentialChip />}
      </header>
      <NameGlyphs name={person.name} />
      <dl className="flex flex-col gap-1 text-[0.9375rem]">
        {person.otherNames.length > 0 && <Fact term={say('otherNames')}>{person.otherNames.join('、')}</Fact>}
        {birth && <Fact term={say('birthDate')}>{birth}</Fact>}
        {person.sex && <Fact term={say('sex')}>{person.sex}</Fact>}
        {facts.map(({ kind, value }) => (
          <Fact key={`${kind} ${value}`} term={say(`identifierKinds.${kind}`)}>
            {value}
          </Fact>
        ))}
        {person.health.map(({ text, isSpecialCare }) => (
          <Fact key={text} term={say('health')}>
            <span className="flex flex-wrap items-center gap-2">
              {text}
              {isSpecialCare && <Chip tone="warning">{say('specialCare')}</Chip>}
            </span>
          </Fact>
        ))}
        {person.note && <Fact term={say('note')}>{person.note}</Fact>}
      </dl>
    </article>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_1fr] gap-3">
      <dt className="text-muted">{term}</dt>
      <dd className="whitespace-pre-wrap">{children}</dd>
    </div>
  );
}
