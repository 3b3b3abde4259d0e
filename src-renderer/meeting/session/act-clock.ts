import { useCallback, useEffect, useState } from 'react';
import { timeOfInstant } from '../../text/dates.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** How often the shown time is brought up to date, in milliseconds. */
const TICK = 5000;

/** Whether a text is a time of day, `HH:MM`. */
export const isTime = (text: string): boolean => TIME.test(text);

/** 時刻 of the acts that are recorded: the present, or what the recorder has set. */
export interface ActClock {
  /** `HH:MM`; what was typed while it is no time. */
  readonly time: string;
  readonly isLive: boolean;
  /** Whether the meeting is held today, so that the present time means something. */
  readonly isToday: boolean;
  readonly set: (time: string) => void;
  readonly live: () => void;
  /** Tells the time of an act that was recorded: afterwards the field goes on from there, or back to the present. */
  readonly used: (time: string) => void;
}

const present = (): string => timeOfInstant(new Date().toISOString());

/**
 * The clock of a session. On the day of the meeting it follows the present until a time is set by hand, and returns
 * to it after the act. A meeting that is entered afterwards from notes keeps the last time used.
 */
export function useActClock(isToday: boolean, first: string): ActClock {
  const [now, setNow] = useState(present);
  const [byHand, setByHand] = useState<string | null>(null);
  const [last, setLast] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => setNow(present()), TICK);
    return () => clearInterval(timer);
  }, []);
  const live = useCallback(() => setByHand(null), []);
  const used = useCallback((time: string) => {
    if (!isTime(time)) return;
    setLast(time);
    setByHand(null);
  }, []);
  const isLive = isToday && byHand === null;
  return { time: byHand ?? (isToday ? now : last), isLive, isToday, set: setByHand, live, used };
}
