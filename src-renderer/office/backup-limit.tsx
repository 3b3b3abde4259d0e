import { useState } from 'react';
import { api } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Card } from '../ui/page-header.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf } from '../use-operation.ts';

/** 知らせるまでの日数. */
export function BackupLimit({ limitDays }: { limitDays: number }) {
  const say = useText('backup');
  const set = useCommandOf(api.backup.setLimit);
  const [days, setDays] = useState<number | null>(limitDays);
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    const isInRange = days !== null && days >= 1 && days <= 31;
    setProblem(isInRange ? undefined : say('limitHelp'));
    if (!isInRange) return;
    await set.run({ limitDays: days }).then(
      () => sayInStatus(say('limitSaved')),
      () => undefined,
    );
  };
  return (
    <Card className="flex flex-col gap-4">
      <NumberField
        label={say('limit')}
        help={say('limitHelp')}
        value={days}
        onChange={setDays}
        error={problem}
        width="short"
      />
      <Refusal error={set.error} />
      <div>
        <Button variant="outline" isPending={set.isRunning} onPress={() => void save()}>
          {say('limitSave')}
        </Button>
      </div>
    </Card>
  );
}
