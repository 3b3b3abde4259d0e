import type { Host } from '../../src-main/contract/host.ts';

/** The part of a host that guards the window, as a shell on a guarded system would; `told` notes what it was asked. */
export function screenOfTest(told: (string | number)[] = []): Pick<Host, 'protectScreen' | 'exposeScreen'> {
  return {
    protectScreen: async () => {
      told.push('protect');
      return true;
    },
    exposeScreen: async (milliseconds) => void told.push(milliseconds),
  };
}
