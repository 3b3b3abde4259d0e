import type { UseFormReturn } from 'react-hook-form';
import { useText } from '../text/use-text.ts';
import { CheckBoxGroup } from '../ui/check-box.tsx';
import { useBound } from '../ui/use-bound.ts';
import type { CaptureInput } from './drafts.ts';
import type { CasePeople } from './use-people.ts';

/** 誰についての情報か: persons by code, relation and name; the recorder must not mistake one for another. */
export function SubjectBoxes<O>({
  form,
  people,
}: {
  form: UseFormReturn<CaptureInput, unknown, O>;
  people: readonly CasePeople[];
}) {
  const say = useText('disclosure');
  const { value, error, onChange } = useBound({ control: form.control, name: 'subjects', label: say('subjects') });
  const subjects = value as CaptureInput['subjects'];
  const chosen = subjects.map(({ caseId, personId }) => `${caseId} ${personId}`);
  if (people.length === 0) return <p className="text-[0.9375rem] text-muted">{say('noSubjects')}</p>;
  return (
    <div data-personal="" className="flex flex-col gap-3">
      {people.map(({ caseId, caseNumber, consent, persons }) => (
        <CheckBoxGroup
          key={caseId}
          label={say('subjectsOf', { caseNumber, state: say(`consents.${consent}`) })}
          error={error}
          value={chosen}
          onChange={(keys) =>
            onChange(
              keys.map((key) => {
                const [ofCase = '', personId = ''] = key.split(' ');
                return { caseId: ofCase, personId };
              }),
            )
          }
          options={persons.map(({ id, code, relation, name }) => ({
            value: `${caseId} ${id}`,
            label: (
              <>
                <span className="mr-2 font-700">{code}</span>
                <span className="mr-2 text-muted">{relation}</span>
                <span className="font-name">{name}</span>
              </>
            ),
          }))}
          isInline
        />
      ))}
    </div>
  );
}
