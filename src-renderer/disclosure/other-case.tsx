import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { useQueryOf } from '../use-operation.ts';
import type { CasePeople } from './use-people.ts';

/** ほかの案件の人を加える: the case is found by number and hint; its persons then stand among the subjects. */
export function OtherCase({ people, onCase }: { people: readonly CasePeople[]; onCase: (caseId: string) => void }) {
  const say = useText('disclosure');
  const cases = useQueryOf(api.supportCase.list, {}).data ?? [];
  const known = new Set(people.map(({ caseId }) => caseId));
  return (
    <ComboBox
      label={say('otherCase')}
      value=""
      onChange={(id) => id && onCase(id)}
      options={cases
        .filter((row) => !known.has(row.id))
        .map((row) => ({ value: row.id, label: row.caseNumber, kana: row.hint, help: row.hint }))}
    />
  );
}
