import { useState } from 'react';
import type { InCharge } from '../../src-main/contract/need-to-know.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Chip } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Fieldset } from '../ui/fieldset.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 担当者 of a case; where staff see their own cases only, this decides who sees it. */
export function InChargeCard({ caseId }: { caseId: string }) {
  const say = useText('needToKnow');
  const may = useMay(api.needToKnow.inCharge);
  const { data } = useQueryOf(api.needToKnow.inCharge, may ? { caseId } : null);
  const [isChoosing, setChoosing] = useState(false);
  if (!data) return null;
  const names = data.staff.filter(({ accountId }) => data.accountIds.includes(accountId));
  return (
    <Card>
      <Section
        title={say('inChargeTitle')}
        actions={
          <Button size="sm" variant="outline" icon="people" onPress={() => setChoosing(true)}>
            {say('inChargeChange')}
          </Button>
        }
      >
        {names.length === 0 ? (
          <p>{say('inChargeNone')}</p>
        ) : (
          <p className="flex flex-wrap gap-2">
            {names.map(({ accountId, displayName }) => (
              <Chip key={accountId}>{displayName}</Chip>
            ))}
          </p>
        )}
        {data.staffScope === 'all-cases' && <p className="text-[0.875rem] text-muted">{say('inChargeAll')}</p>}
      </Section>
      {isChoosing && <InChargeDialog known={data} onClose={() => setChoosing(false)} />}
    </Card>
  );
}

function InChargeDialog({ known, onClose }: { known: InCharge; onClose: () => void }) {
  const say = useText('needToKnow');
  const assign = useCommandOf(api.needToKnow.assign);
  const [chosen, setChosen] = useState<readonly string[]>(known.accountIds);
  const save = async () => {
    try {
      await assign.run({ caseId: known.caseId, accountIds: [...chosen] });
      sayInStatus(say('inChargeSaved'));
      onClose();
    } catch {
      // The refusal stands in `assign.error`.
    }
  };
  return (
    <Dialog
      title={say('inChargeChange')}
      isOpen
      onClose={onClose}
      width="narrow"
      actions={
        <>
          <Button variant="outline" onPress={onClose}>
            {say('cancel')}
          </Button>
          <Button isPending={assign.isRunning} onPress={() => void save()}>
            {say('inChargeSave')}
          </Button>
        </>
      }
    >
      <Refusal error={assign.error} />
      <Fieldset label={say('inChargeChoose')}>
        {() =>
          known.staff.map(({ accountId, displayName }) => (
            <CheckBox
              key={accountId}
              isSelected={chosen.includes(accountId)}
              onChange={(isOn) => setChosen(isOn ? [...chosen, accountId] : chosen.filter((id) => id !== accountId))}
            >
              {displayName}
            </CheckBox>
          ))
        }
      </Fieldset>
    </Dialog>
  );
}
