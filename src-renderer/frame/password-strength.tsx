import { useEffect, useState } from 'react';
import type { PasswordStrength } from '../../src-main/contract/access.ts';
import { api } from '../api.ts';
import { ruleText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Meter } from '../ui/meter.tsx';
import { guessingTime } from './guessing-time.ts';

/** Milliseconds without a key before a candidate is judged: few of its beginnings leave the box. */
const PAUSE = 250;
/** Powers of ten: what is refused, what is good, and a full bar. */
const [REFUSED, GOOD, FULL] = [10, 13, 16];

interface Judged {
  readonly rules: readonly string[];
  readonly strength: PasswordStrength | null;
}

/** 強さの目安: how long guessing would take, which rules are broken, and what to change. */
export function PasswordStrengthMeter({ typed, surroundings }: { typed: string; surroundings: Surroundings }) {
  const say = useText('access');
  const judged = useJudged(typed, surroundings);
  const strength = typed === '' ? null : (judged?.strength ?? null);
  const power = strength?.guessesLog10 ?? 0;
  const { unit, count } = guessingTime(power);
  const time = say(`strength.time.${unit}`, { count });
  const rules = typed === '' ? [] : (judged?.rules ?? []);
  const isRefused = rules.length > 0 || power < REFUSED;
  return (
    <>
      <Meter
        label={say('strength.label')}
        value={power}
        max={FULL}
        tone={isRefused ? 'low' : power < GOOD ? 'middle' : 'high'}
        words={strength ? say(isRefused ? 'strength.refused' : 'strength.takes', { time }) : say('strength.none')}
      />
      <ul role="status" className="flex flex-col gap-1 text-[0.9375rem] text-warning">
        {rules.map((rule) => (
          <li key={rule}>{ruleText({ rule, of: {} })}</li>
        ))}
        {(isRefused || power < GOOD) &&
          strength?.advice.map((advice) => <li key={advice}>{say(`strength.advice.${advice}`)}</li>)}
      </ul>
      <p className="text-[0.875rem] text-muted">{say('strength.how')}</p>
    </>
  );
}

/** What a guesser would know. */
export interface Surroundings {
  readonly officeName: string;
  readonly loginName?: string | undefined;
}

/** The core's judgement after a pause. Asked without the cache of queries, which would keep what was typed. */
function useJudged(typed: string, { officeName, loginName = '' }: Surroundings): Judged | null {
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    if (typed === '') return setJudged(null);
    let isWanted = true;
    const timer = setTimeout(() => {
      const input = { password: typed, officeName: officeName.slice(0, 120), loginName: loginName.slice(0, 32) };
      api.access.checkPassword(input).then(
        (answer) => isWanted && setJudged(answer),
        () => {},
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed, officeName, loginName]);
  return judged;
}
