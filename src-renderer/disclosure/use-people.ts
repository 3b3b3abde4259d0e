import { useEffect, useRef, useState } from 'react';
import type { ConsentState } from '../../src-main/contract/support-case.ts';
import { api } from '../api.ts';

/** Persons of a case as the recorder needs them: code, relation, name. */
export interface CasePeople {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly consent: ConsentState;
  readonly persons: readonly {
    readonly id: string;
    readonly code: string;
    readonly relation: string;
    readonly name: string;
  }[];
}

/** Names of the persons of cases, each asked for once (and logged once) while the form is open. */
export function usePeople(caseIds: readonly string[]): readonly CasePeople[] {
  const [known, setKnown] = useState<readonly CasePeople[]>([]);
  const asked = useRef(new Set<string>());
  const wanted = caseIds.join(' ');
  useEffect(() => {
    for (const caseId of wanted.split(' ').filter(Boolean)) {
      if (asked.current.has(caseId)) continue;
      asked.current.add(caseId);
      api.supportCase.people({ id: caseId }).then(
        ({ caseNumber, consent, persons }) =>
          setKnown((before) => [...before, { caseId, caseNumber, consent, persons }]),
        () => asked.current.delete(caseId),
      );
    }
  }, [wanted]);
  return caseIds.flatMap((id) => known.find((people) => people.caseId === id) ?? []);
}
