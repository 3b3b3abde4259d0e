import { useEffect, useRef } from 'react';
import { type UseFormReturn, useFormState } from 'react-hook-form';
import type { DisclosureCheck } from '../../src-main/contract/disclosure.ts';
import { settled, type Touched } from './check-question.ts';
import { type CaptureInput, dropDraft, keepDraft } from './drafts.ts';
import type { CasePeople } from './use-people.ts';

/**
 * Keeps what was begun, with every change, so that closing the window loses nothing. Once committed it is dropped, and
 * what still changes while the window closes is not kept again.
 */
export function useDraft<O>(
  form: UseFormReturn<CaptureInput, unknown, O>,
  input: CaptureInput,
  draft: string,
): { readonly settle: () => void } {
  const { isDirty } = useFormState({ control: form.control });
  const isSettled = useRef(false);
  useEffect(() => {
    if (isDirty && !isSettled.current) keepDraft(draft, input);
  }, [isDirty, draft, input]);
  return {
    settle: () => {
      isSettled.current = true;
      dropDraft(draft);
    },
  };
}

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
  const { setValue } = form;
  const caseId = own?.caseId;
  const personId = own?.persons[0]?.id;
  const consent = own?.consent ?? 'not-asked';
  useEffect(() => {
    if (isDone.current || !caseId || !personId) return;
    isDone.current = true;
    setValue('subjects', [{ caseId, personId }]);
    setValue('consentState', consent);
  }, [caseId, personId, consent, setValue]);
}
