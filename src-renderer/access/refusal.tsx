import { useEffect, useState } from 'react';
import type { SignInResult } from '../../src-main/contract/access.ts';
import { ruleText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

/** What is said of a refused attempt; the waiting time counts down before the eyes. */
export function Refusal({
  result,
  hints = [],
}: {
  result: Extract<SignInResult, { kind: 'refused' }>;
  /** What else may be the cause, of the office and not of a name. */
  hints?: readonly string[];
}) {
  const say = useText('access');
  const [left, setLeft] = useState(Math.ceil(result.waitSeconds));
  useEffect(() => {
    setLeft(Math.ceil(result.waitSeconds));
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [result]);
  return (
    <Banner tone="error" title={say(`refused.${result.reason}`)}>
      {result.rules.map((rule) => (
        <p key={rule}>{ruleText({ rule, of: {} })}</p>
      ))}
      {result.reason === 'credentials' && hints.map((hint) => <p key={hint}>{hint}</p>)}
      {result.attempts > 0 && <p>{say('attempts', { count: result.attempts })}</p>}
      {left > 0 && <p>{say('waitSeconds', { count: left })}</p>}
    </Banner>
  );
}
