import { useState } from 'react';
import type { OwnLogin, PresentProof } from '../../src-main/contract/access.ts';
import { AppError } from '../../src-main/contract/error.ts';
import type { NewFactor } from '../../src-main/contract/factor-proof.ts';
import type { ShellDescription } from '../../src-main/contract/host.ts';
import { api } from '../api.ts';
import { makeSecurityKey } from '../frame/security-key.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { OwnChangeDialog } from './own-change-dialog.tsx';

type Wanted = NewFactor['kind'] | 'none';

/** 二要素目: a key file on a stick, or a security key; its secret goes into the key, so that the password alone opens nothing. */
export function OwnFactor({
  own,
  shell,
  maySecurityKey,
}: {
  own: OwnLogin;
  shell: ShellDescription | null;
  maySecurityKey: boolean;
}) {
  const say = useText('access');
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const set = useCommandOf(api.access.setFactor);
  const remove = useCommandOf(api.access.removeFactor);
  const commit = async (present: PresentProof) => {
    if (wanted === 'none') await remove.run({ present });
    else {
      const factor = wanted === 'key-file' ? await newKeyFile(say('own.keyFileName')) : await newSecurityKey();
      if (factor === null) return;
      await set.run({ present, factor });
    }
    setWanted(null);
    sayInStatus(say(wanted === 'none' ? 'own.factorRemoved' : 'own.factorSet'));
  };
  return (
    <div className="flex flex-col gap-3">
      <p>{say(own.factor ? `own.factorNow.${own.factor}` : 'own.factorNow.none')}</p>
      <p className="text-[0.9375rem] text-muted">{say('own.factorLead')}</p>
      {!own.factor && !own.hasRecovery && <Banner tone="info" title={say('own.sheetsFirst')} />}
      {!own.factor && shell && !maySecurityKey && (
        <p className="text-[0.9375rem] text-muted">{say('own.noSecurityKeys')}</p>
      )}
      <div className="flex flex-wrap gap-3">
        {own.factor ? (
          <Button variant="outline" onPress={() => setWanted('none')}>
            {say('own.removeFactor')}
          </Button>
        ) : own.hasRecovery ? (
          <>
            <Button variant="outline" onPress={() => setWanted('key-file')}>
              {say('own.makeKeyFile')}
            </Button>
            {maySecurityKey && (
              <Button variant="outline" onPress={() => setWanted('webauthn-prf')}>
                {say('own.addSecurityKey')}
              </Button>
            )}
          </>
        ) : null}
      </div>
      {wanted && (
        <OwnChangeDialog
          title={say(`own.title.${wanted}`)}
          own={own}
          commitLabel={say(`own.commit.${wanted}`)}
          onCommit={commit}
          onClose={() => setWanted(null)}
        >
          <p>{say(`own.explain.${wanted}`)}</p>
        </OwnChangeDialog>
      )}
    </div>
  );
}

/** Where the new file goes; `null` when the dialog was given up. */
async function newKeyFile(suggestedName: string): Promise<NewFactor | null> {
  const path = await host.chooseSavePath({ suggestedName, kind: 'key' });
  return path === null ? null : { kind: 'key-file', path };
}

async function newSecurityKey(): Promise<NewFactor> {
  const made = await makeSecurityKey(await api.access.factors({}));
  if (made === null) throw new AppError('unavailable', { reason: 'security-key-silent' });
  return { kind: 'webauthn-prf', ...made };
}
