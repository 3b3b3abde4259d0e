import { useEffect, useRef, useState } from 'react';
import type { DisclosureCheck, DisclosureInput } from '../../src-main/contract/disclosure.ts';
import { api } from '../api.ts';
import { questionOf } from './check-question.ts';
import type { CaptureInput } from './drafts.ts';

/** Milliseconds of rest after which the rules are asked. */
const REST = 200;

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
