import type { MachineTeller } from './machine.ts';

/** What Electron's power monitor is, as far as it is listened to. */
interface PowerMonitor {
  on(event: string, listener: () => void): unknown;
}

/** Each of them leaves the machine to somebody else, or to nobody. */
const LEAVING = ['lock-screen', 'suspend', 'user-did-resign-active', 'shutdown'] as const;

/** The system's own events, told by Electron. */
export function listenToPower(monitor: PowerMonitor, left: () => void): MachineTeller {
  for (const event of LEAVING) monitor.on(event, left);
  return { isTold: () => true, stop: () => {} };
}
