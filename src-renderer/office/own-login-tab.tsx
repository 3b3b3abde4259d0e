import { type ReactNode, useEffect, useState } from 'react';
import type { ShellDescription } from '../../src-main/contract/host.ts';
import { api } from '../api.ts';
import { canAskSecurityKeys } from '../frame/security-key.ts';
import { host } from '../host.ts';
import { useText } from '../text/use-text.ts';
import { Card } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { OwnBinding } from './own-binding.tsx';
import { OwnFactor } from './own-factor.tsx';
import { OwnPassword } from './own-password.tsx';

/** 自分のログイン: what opens the account of whoever is signed in. */
export function OwnLoginTab() {
  const say = useText('access');
  const own = useQueryOf(api.access.ownLogin, {}).data;
  const { shell, maySecurityKey } = useShell();
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <Part title={say('own.changePassword')}>
        <OwnPassword own={own} />
      </Part>
      {own && (
        <Part title={say('factor.legend')}>
          <OwnFactor own={own} shell={shell} maySecurityKey={maySecurityKey} />
        </Part>
      )}
      {own && (
        <Part title={say('own.binding')}>
          <OwnBinding own={own} shell={shell} />
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <h2 className="pb-2 text-[1.25rem] font-700">{title}</h2>
      {children}
    </Card>
  );
}

function useShell(): { readonly shell: ShellDescription | null; readonly maySecurityKey: boolean } {
  const [known, setKnown] = useState<{ shell: ShellDescription | null; maySecurityKey: boolean }>({
    shell: null,
    maySecurityKey: false,
  });
  useEffect(() => {
    let isShown = true;
    void Promise.all([host.describe(), canAskSecurityKeys()]).then(([shell, can]) => {
      if (isShown) setKnown({ shell, maySecurityKey: can && shell.offersSecurityKeys });
    });
    return () => {
      isShown = false;
    };
  }, []);
  return known;
}
