import { useState } from 'react';
import type { DueVisit } from '../../src-main/contract/visit.ts';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { CancelVisit } from './cancel-visit.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { RecordDialog } from './record-dialog.tsx';
import { VisitDueMark } from './visit-marks.tsx';

/** 訪問・フォローアップ of one case: what is planned, by code; what was found stands in the course of the case. */
export function VisitsOfCase({ caseId, isClosed, today }: { caseId: string; isClosed: boolean; today: string }) {
  const say = useText('visit');
  const dates = useDates();
  const { data } = useQueryOf(api.visit.due, {});
  const [isPlanning, setPlanning] = useState(false);
  const [recording, setRecording] = useState<DueVisit | null>(null);
  const [cancelling, setCancelling] = useState<DueVisit | null>(null);
  const isFree = !isPlanning && !recording && !cancelling;
  useShortcut({ keys: 'F', label: say('plan'), run: () => setPlanning(true), isActive: !isClosed && isFree });
  const planned = data?.filter((visit) => visit.caseId === caseId) ?? [];
  return (
    <Card>
      <Section
        title={say('ofCase')}
        actions={
          !isClosed && (
            <Permitted call={api.visit.plan}>
              <Button size="sm" variant="outline" icon="plus" keys="F" onPress={() => setPlanning(true)}>
                {say('plan')}
              </Button>
            </Permitted>
          )
        }
      >
        {planned.length === 0 && <p className="text-muted">{say('noneOfCase')}</p>}
        <ul className="flex flex-col">
          {planned.map((visit) => (
            <li
              key={visit.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-2.5 last:border-b-0"
            >
              <span className="font-700">{dates.short(visit.plannedOn)}</span>
              <VisitDueMark daysLeft={visit.daysLeft} />
              <span>{say(`ways.${visit.how}`)}</span>
              <span className="text-muted">{visit.organizationName}</span>
              <span className="ml-auto flex gap-2">
                <Button size="sm" onPress={() => setRecording(visit)}>
                  {say('record')}
                </Button>
                <Button size="sm" variant="text" onPress={() => setCancelling(visit)}>
                  {say('cancelVisit')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {isPlanning && <PlanDialog caseId={caseId} today={today} onClose={() => setPlanning(false)} />}
      {recording && <RecordDialog visit={recording} today={today} onClose={() => setRecording(null)} />}
      {cancelling && <CancelVisit visit={cancelling} onClose={() => setCancelling(null)} />}
    </Card>
  );
}
