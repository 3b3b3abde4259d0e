import { useEffect, useRef, useState } from 'react';
import type { DisclosureCheck, DisclosureInput } from '../../src-main/contract/disclosure.ts';
import { api } from '../api.ts';
import { isTime } from '../meeting/session/act-clock.ts';
import type { CaptureInput } from './drafts.ts';

/** Milliseconds of rest after which the rules are asked. */
const REST = 200;

/** The question to the rules while the form is still incomplete; `null` before giver and time are known. */
export function questionOf(input: CaptureInput): CaptureInput | null {
  if (!input.discloserId || !isTime(input.at)) return null;
  return {
    ...input,
    categories: input.categories.length > 0 ? input.categories : ['other'],
    content: input.content.trim() || '…',
    purpose: input.purpose.trim() || '…',
    readById: input.readById || null,
    particulars: oneLine(input.particulars),
    // The recipients are what is asked for.
    recipientIds: [],
  };
}

/** Particulars are kept as one line each. */
export function oneLine(particulars: CaptureInput['particulars']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(particulars).map(([kind, text]) => [kind, (text ?? '').replace(/\s*\n\s*/g, ' ')]),
  );
}

/** What the rules say of the form as it stands, asked anew whenever the form or the room changes. */
export function useCheck(
  input: CaptureInput,
  room: unknown,
): { readonly check: DisclosureCheck | null; readonly isChecking: boolean } {
  const [check, setCheck] = useState<DisclosureCheck | null>(null);
  const [isChecking, setChecking] = useState(false);
  const question = questionOf(input);
  const asked = question ? JSON.stringify(question) : '';
  const latest = useRef(question);
  latest.current = question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the room is what the answer depends on besides the form.
  useEffect(() => {
    if (!asked || !latest.current) return setCheck(null);
    const stop = new AbortController();
    setChecking(true);
    const timer = setTimeout(() => {
      api.disclosure.check(latest.current as DisclosureInput, { signal: stop.signal }).then(
        (answer) => {
          if (stop.signal.aborted) return;
          setCheck(answer);
          setChecking(false);
        },
        () => !stop.signal.aborted && setChecking(false),
      );
    }, REST);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [asked, room]);
  return { check, isChecking };
}

/** Which of the computed values the recorder has set by hand. */
export interface Touched {
  readonly consent: boolean;
  readonly request: boolean;
}

/** Fills in what follows from the room, the case file and the requests, where nothing was set by hand. */
export function settled(
  input: CaptureInput,
  check: DisclosureCheck,
  touched: Touched,
  isBlanket: (requestId: string) => boolean,
): Pick<CaptureInput, 'consentState' | 'requestId' | 'recipientIds'> {
  const request = check.requestIds.find(isBlanket) ?? check.requestIds[0] ?? null;
  return {
    consentState: touched.consent ? input.consentState : check.consentState,
    requestId: touched.request ? input.requestId : request,
    recipientIds: check.recipientIds,
  };
}
