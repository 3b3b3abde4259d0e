import { useState } from 'react';
import { STAFF_SCOPES, type StaffScope } from '../../src-main/contract/need-to-know.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 担当の範囲: decided by an administrator, with a reason. */
export function ScopeCard() {
  const say = useText('needToKnow');
  const { data } = useQueryOf(api.needToKnow.rules, {});
  const mayChange = useMay(api.needToKnow.setStaffScope);
  const set = useCommandOf(api.needToKnow.setStaffScope);
  const [picked, setPicked] = useState<StaffScope | null>(null);
  const [isAsking, setAsking] = useState(false);
  if (!data) return null;
  const { staffScope, version, cases, unassigned } = data;
  const wanted = picked ?? staffScope;
  return (
    <Card>
      <Section title={say('scopeTitle')}>
        <p className="text-muted">{say('scopeNow', { scope: say(`scope.${staffScope}`), cases, unassigned })}</p>
        {mayChange && (
          <>
            <RadioGroup
              label={say('scopeTitle')}
              value={wanted}
              onChange={setPicked}
              options={STAFF_SCOPES.map((scope) => ({
                value: scope,
                label: say(`scope.${scope}`),
                help: say(`scopeHelp.${scope}`),
              }))}
            />
            {wanted !== staffScope && (
              <div>
                <Button onPress={() => setAsking(true)}>{say('scopeChange', { scope: say(`scope.${wanted}`) })}</Button>
              </div>
            )}
          </>
        )}
        {!mayChange && <p>{say(`scopeHelp.${staffScope}`)}</p>}
      </Section>
      <ReasonDialog
        title={say('scopeChange', { scope: say(`scope.${wanted}`) })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel={say('scopeChange', { scope: say(`scope.${wanted}`) })}
        onConfirm={async (reason) => {
          await set.run({ staffScope: wanted, version, reason });
          sayInStatus(say('scopeChanged', { scope: say(`scope.${wanted}`) }));
        }}
      >
        <p>{say(`scopeHelp.${wanted}`)}</p>
        <p>{say('scopeConfirm')}</p>
      </ReasonDialog>
    </Card>
  );
}
