import { useMemo } from 'react';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import type { Option } from '../ui/option-list.tsx';
import { useQueryOf } from '../use-operation.ts';

/** Cases as choices: number and hint only, never a name (level 1). Empty for roles that may not see cases. */
export function useCaseOptions(): readonly Option[] {
  const may = useMay(api.supportCase.list);
  const { data } = useQueryOf(api.supportCase.list, may ? {} : null);
  return useMemo(
    () => (data ?? []).map((row) => ({ value: row.id, label: row.caseNumber, kana: row.hint, help: row.hint })),
    [data],
  );
}
