import type { ServerEnvironment } from '../server-environment.ts';
import type { OpenOffice } from '../session.ts';

/** Held by the moment of the sign-in and never stored: locking ends it in the core, and the shell ends it by itself. */
const ALLOWED = new WeakMap<Date, Date>();

/** Until when 投影 is allowed; null once its time is over. */
export function projectionOf(office: OpenOffice): Date | null {
  const until = ALLOWED.get(office.signedInAt);
  return until && until > office.pen.now() ? until : null;
}

/** The screen as a command reaches it through the shell. */
export function screenOf(
  office: OpenOffice,
  host: ServerEnvironment['host'],
): { protect(): Promise<boolean>; expose(until: Date): Promise<void> } {
  return {
    protect: async () => {
      ALLOWED.delete(office.signedInAt);
      return host.protectScreen();
    },
    expose: async (until) => {
      await host.exposeScreen(until.getTime() - office.pen.now().getTime());
      ALLOWED.set(office.signedInAt, until);
    },
  };
}
