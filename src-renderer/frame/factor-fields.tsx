import { useEffect, useState } from 'react';
import type { FactorProof } from '../../src-main/contract/factor-proof.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { askSecurityKey, type KnownKeys } from './security-key.ts';

/** Which second factors may be brought, and what is needed to ask for them. */
export interface FactorsToBring extends KnownKeys {
  readonly hasKeyFiles: boolean;
}

/** 二要素目を示す: the key file from its stick, or a touch on the security key. */
export function FactorFields({
  factors,
  proof,
  onProof,
}: {
  factors: FactorsToBring;
  proof: FactorProof | null;
  onProof: (proof: FactorProof | null) => void;
}) {
  const say = useText('access');
  const { hasKeyFiles, credentials } = factors;
  const [asked, setAsked] = useState<'idle' | 'waiting' | 'silent'>('idle');
  useLastKeyFile(hasKeyFiles, onProof);
  const choose = async () => {
    const path = await host.chooseOpenPath({ kinds: ['key'] });
    if (path !== null) onProof({ kind: 'key-file', path });
  };
  const ask = async () => {
    setAsked('waiting');
    const answer = await askSecurityKey(factors);
    setAsked(answer === null ? 'silent' : 'idle');
    if (answer !== null) onProof(answer);
  };
  if (!hasKeyFiles && credentials.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-2 rounded-8 border border-line bg-canvas p-4">
      <legend className="px-1 text-[0.9375rem] font-700">{say('factor.legend')}</legend>
      <p className="text-[0.875rem] text-muted">{say('factor.lead')}</p>
      <div className="flex flex-wrap items-center gap-3">
        {hasKeyFiles && (
          <Button variant="outline" size="sm" onPress={() => void choose()}>
            {say(proof?.kind === 'key-file' ? 'factor.chooseAgain' : 'factor.choose')}
          </Button>
        )}
        {credentials.length > 0 && (
          <Button variant="outline" size="sm" isPending={asked === 'waiting'} onPress={() => void ask()}>
            {say('factor.askKey')}
          </Button>
        )}
      </div>
      <p role="status" className="text-[0.9375rem]">
        {proof?.kind === 'key-file' && say('factor.chosen', { name: nameOf(proof.path) })}
        {proof?.kind === 'webauthn-prf' && say('factor.answered')}
        {asked === 'waiting' && say('factor.touch')}
        {asked === 'silent' && say('factor.silent')}
      </p>
    </fieldset>
  );
}

/** The file that was chosen last since the start, if its stick is still plugged in. */
function useLastKeyFile(isWanted: boolean, onProof: (proof: FactorProof) => void): void {
  useEffect(() => {
    if (!isWanted) return;
    let isShown = true;
    host.lastKeyFile().then(
      (path) => isShown && path !== null && onProof({ kind: 'key-file', path }),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [isWanted, onProof]);
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
