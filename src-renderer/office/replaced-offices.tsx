import { useState } from 'react';
import type { ReplacedOffice } from '../../src-main/contract/backup-shape.ts';
import { api } from '../api.ts';
import { byteSize } from '../text/byte-size.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { say as sayInStatus } from '../ui/status-store.ts';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 復元で入れ替えた事務局: kept until somebody deletes it with a reason. */
export function ReplacedOffices() {
  const say = useText('backup');
  const dates = useDates();
  const { data } = useQueryOf(api.backup.replaced, {});
  const remove = useCommandOf(api.backup.deleteReplaced);
  const [going, setGoing] = useState<ReplacedOffice | null>(null);
  if (!data || data.length === 0) return null;
  const inWords = ({ at, bytes }: ReplacedOffice) =>
    say('replacedRow', { date: at === null ? '' : dates.longMoment(at), size: byteSize(bytes) });
  return (
    <Card>
      <Section title={say('replaced')}>
        <p className="text-muted">{say('replacedLead')}</p>
        <ul className="flex flex-col gap-2">
          {data.map((office) => (
            <li key={office.name} className="flex flex-wrap items-center gap-4">
              <span className="flex-1">{inWords(office)}</span>
              <Button
                variant="outline"
                tone="danger"
                size="xs"
                aria-label={`${say('replacedDelete')}：${inWords(office)}`}
                onPress={() => setGoing(office)}
              >
                {say('replacedDelete')}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <ReasonDialog
        title={say('replacedAsk')}
        isOpen={going !== null}
        onClose={() => setGoing(null)}
        onConfirm={async (reason) => {
          if (!going) return;
          await remove.run({ name: going.name, reason });
          sayInStatus(say('replacedDeleted'));
        }}
        confirmLabel={say('replacedDelete')}
        tone="danger"
      >
        <p>{say('replacedAskLead')}</p>
      </ReasonDialog>
    </Card>
  );
}
