import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DisclosureCheck } from '../../src-main/contract/disclosure.ts';
import { settled, type Touched } from './check-question.ts';
import type { CaptureInput } from './drafts.ts';
import type { CasePeople } from './use-people.ts';

/** Fills in what follows from room, case file and requests whenever the rules have answered. */
export function useSettling<O>(
  form: UseFormReturn<CaptureInput, unknown, O>,
  check: DisclosureCheck | null,
  touched: Touched,
  isBlanket: (requestId: string) => boolean,
): void {
  const blanket = useRef(isBlanket);
  useEffect(() => {
    blanket.current = isBlanket;
  });
  const { getValues, setValue } = form;
  useEffect(() => {
    if (!check) return;
    const now = settled(getValues(), check, touched, blanket.current);
    setValue('consentState', now.consentState);
    setValue('requestId', now.requestId);
    setValue('recipientIds', now.recipientIds);
  }, [check, touched, getValues, setValue]);
}

/** Offers 本人 of the item's case as the subject, once, as soon as the persons are known. */
export function useFirstSubject<O>(
  form: UseFormReturn<CaptureInput, unknown, O>,
  own: CasePeople | undefined,
  isWanted: boolean,
): void {
  const isDone = useRef(!isWanted);
  const { getValues, setValue } = form;
  const caseId = own?.caseId;
  const personId = own?.persons[0]?.id;
  const consent = own?.consent ?? 'not-asked';
  useEffect(() => {
    if (isDone.current || !caseId || !personId) return;
    isDone.current = true;
    // What was brought back, or chosen meanwhile, stays.
    if (getValues('subjects').length > 0) return;
    setValue('subjects', [{ caseId, personId }]);
    setValue('consentState', consent);
  }, [caseId, personId, consent, getValues, setValue]);
}
