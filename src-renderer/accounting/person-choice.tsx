import { useState } from 'react';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { useQueryOf } from '../use-operation.ts';

/** A person as the choice shows one: by case number and code, never by name. */
export interface ChosenPerson {
  readonly personId: string;
  readonly label: string;
}

/** 対象の人: found by typing; the office looks among all persons, however many there are. */
export function PersonChoice({
  chosen,
  onChoose,
}: {
  chosen: ChosenPerson | null;
  onChoose: (person: ChosenPerson | null) => void;
}) {
  const say = useText('accounting');
  const [search, setSearch] = useState('');
  const { data } = useQueryOf(api.accounting.persons, { search });
  const found = data ?? [];
  const persons =
    chosen && !found.some(({ personId }) => personId === chosen.personId) ? [...found, { ...chosen, count: 0 }] : found;
  return (
    <ComboBox
      label={say('person')}
      help={say('personHelp')}
      value={chosen?.personId ?? null}
      onSearch={setSearch}
      onChange={(id) => onChoose(persons.find(({ personId }) => personId === id) ?? null)}
      options={persons.map(({ personId, label, count }) => ({
        value: personId,
        label,
        ...(count > 0 ? { help: say('count', { count }) } : {}),
      }))}
      className="max-w-xl"
    />
  );
}
