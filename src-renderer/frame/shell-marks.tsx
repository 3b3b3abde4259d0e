import { useEffect, useState } from 'react';
import type { ShellDescription } from '../../src-main/contract/host.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { HintChip } from '../ui/hint-chip.tsx';
import { ProjectionButton } from './projection-button.tsx';

/** What this shell cannot protect, said on screen for as long as it holds. */
export function ShellMarks() {
  const say = useText('app');
  const [shell, setShell] = useState<ShellDescription | null>(null);
  useEffect(() => {
    let isShown = true;
    host.describe().then(
      (description) => isShown && setShell(description),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, []);
  if (!shell) return null;
  return (
    <span className="flex gap-2">
      {!shell.isSandboxed && (
        <HintChip icon="warning" label={say('notSandboxed')}>
          {say('notSandboxedWhy')}
        </HintChip>
      )}
      {!shell.isMachineLockSeen && (
        <HintChip icon="lock" label={say('machineLockNotSeen')}>
          {say('machineLockNotSeenWhy')}
        </HintChip>
      )}
      {shell.isCaptureBlocked && <ProjectionButton />}
      {!shell.isCaptureBlocked && (
        <HintChip icon="eye" label={say('captureNotBlocked')}>
          {say('captureNotBlockedWhy')}
        </HintChip>
      )}
    </span>
  );
}
