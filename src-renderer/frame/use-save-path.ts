import { useState } from 'react';
import type { Host } from '../../src-main/contract/host.ts';
import { host } from '../host.ts';

/** Asks where to save; while the shell's dialog stands open, the window that asked must stay. */
export function useSavePath(): {
  readonly isAsking: boolean;
  readonly ask: (request: Parameters<Host['chooseSavePath']>[0]) => Promise<string | null>;
} {
  const [isAsking, setAsking] = useState(false);
  return {
    isAsking,
    ask: (request) => {
      setAsking(true);
      return host.chooseSavePath(request).finally(() => setAsking(false));
    },
  };
}
