import { useState } from 'react';
import type { OwnLogin, PresentProof } from '../../src-main/contract/access.ts';
import type { ShellDescription } from '../../src-main/contract/host.ts';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';
import { OwnChangeDialog } from './own-change-dialog.tsx';

/** この端末との結び付け: a copied file opens on no other PC; said plainly where the shell reaches no key store. */
export function OwnBinding({ own, shell }: { own: OwnLogin; shell: ShellDescription | null }) {
  const say = useText('access');
  const [isOpen, setOpen] = useState(false);
  const bind = useCommandOf(api.access.bindToPc);
  const unbind = useCommandOf(api.access.unbindFromPc);
  const change = own.isBound ? 'unbind' : 'bind';
  const commit = async (present: PresentProof) => {
    await (own.isBound ? unbind : bind).run({ present });
    setOpen(false);
    sayInStatus(say(own.isBound ? 'own.unbound' : 'own.bound'));
  };
  const lacksStore = shell !== null && shell.keyStore !== 'available';
  return (
    <div className="flex flex-col gap-3">
      <p>{say(own.isBound ? 'own.isBound' : 'own.isNotBound')}</p>
      <p className="text-[0.9375rem] text-muted">{say('own.bindingLead')}</p>
      {!own.isBound && lacksStore && <Banner tone="info" title={say(`own.keyStore.${shell.keyStore}`)} />}
      {!own.isBound && !lacksStore && !own.hasRecovery && <Banner tone="info" title={say('own.sheetsFirst')} />}
      {(own.isBound || (!lacksStore && own.hasRecovery)) && (
        <div>
          <Button variant="outline" onPress={() => setOpen(true)}>
            {say(`own.commit.${change}`)}
          </Button>
        </div>
      )}
      {isOpen && (
        <OwnChangeDialog
          title={say(`own.commit.${change}`)}
          own={own}
          commitLabel={say(`own.commit.${change}`)}
          onCommit={commit}
          onClose={() => setOpen(false)}
        >
          <p>{say(`own.explain.${change}`)}</p>
        </OwnChangeDialog>
      )}
    </div>
  );
}
