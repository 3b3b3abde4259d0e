import { localDate } from '../local-time.ts';
import type { OpenOffice } from '../session.ts';

/** Says once a day, for each open office, that a new day has begun since it was opened or since it was last asked. */
export function daily(now: () => Date): (office: OpenOffice) => boolean {
  const seen = new WeakMap<OpenOffice, string>();
  return (office) => {
    const today = localDate(now());
    const before = seen.get(office) ?? localDate(office.signedInAt);
    seen.set(office, today);
    return before !== today;
  };
}
