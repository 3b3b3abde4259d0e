import type { OfficeToday } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Card, Section } from '../ui/page-header.tsx';

/** はじめの手順: five steps to the first meeting, ticked by what the registers hold. */
export function FirstSteps({ today }: { today: OfficeToday }) {
  const say = useText('home');
  const { counts } = today;
  const maySeeCases = useMay(api.supportCase.list);
  const mayPlan = useMay(api.meeting.plan);
  const steps = [
    { to: 'import', label: say('stepImport'), isDone: counts.organizations > 0 && counts.members > 0 },
    { to: 'organizations', label: say('stepOrganizations'), isDone: counts.organizations > 0 },
    { to: 'members', label: say('stepPledges'), isDone: counts.members > 0 && counts.pledgesMissing === 0 },
    ...(maySeeCases ? [{ to: 'cases', label: say('stepCases'), isDone: counts.supportCases > 0 }] : []),
    ...(mayPlan ? [{ to: 'meetings', label: say('stepMeeting'), isDone: today.nextMeeting !== null }] : []),
  ];
  return (
    <Card>
      <Section title={say('firstSteps')}>
        <p className="text-muted">{say('firstStepsLead')}</p>
        <ol className="flex flex-col">
          {steps.map((step, index) => (
            <li key={step.label} className="flex min-h-12 items-center gap-4 border-b border-line last:border-b-0">
              <span className="w-6 text-right font-700">{index + 1}</span>
              <span className="flex-1">
                <Link to={step.to}>{step.label}</Link>
              </span>
              <Chip tone={step.isDone ? 'success' : 'plain'}>
                {step.isDone && <Icon name="check" size={0.875} />}
                {say(step.isDone ? 'done' : 'toDo')}
              </Chip>
            </li>
          ))}
        </ol>
      </Section>
    </Card>
  );
}
