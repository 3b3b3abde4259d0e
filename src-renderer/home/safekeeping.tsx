import { api } from '../api.ts';
import { dueOf } from '../frame/sheets-due.ts';
import { useSession } from '../permitted.tsx';
import { dayOfInstant, useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { Cards, type Figure } from './figures.tsx';

/** 守りの状況: what an administrator keeps. Who may enter, the key, the backups, the recovery sheets, the log. Alt+digit opens. */
export function Safekeeping() {
  const say = useText('home');
  const dates = useDates();
  const { isDemonstration } = useSession();
  const accounts = useQueryOf(api.account.list, {}).data;
  const key = useQueryOf(api.account.keyStanding, {}).data;
  const backup = useQueryOf(api.backup.standing, {}).data;
  const sheets = useQueryOf(api.recovery.standing, isDemonstration ? null : {}).data;
  const log = useQueryOf(api.audit.standing, {}).data;
  if (!accounts || !key || !backup || !log) return null;
  const count = (state: 'active' | 'invited') => accounts.filter((one) => one.state === state).length;
  const day = (instant: string) => dates.short(dayOfInstant(instant));
  const due = sheets && dueOf(sheets, new Date());
  const cards: readonly Figure[] = [
    {
      to: 'settings?tab=accounts',
      label: count('invited') > 0 ? say('accountsInvited', { invited: count('invited') }) : say('accounts'),
      count: count('active'),
      words: say('persons', { count: count('active') }),
      isUrgent: false,
    },
    {
      to: 'settings?tab=accounts',
      label: say('key'),
      count: 1,
      words:
        key.leavers.length > 0 ? say('keyDue') : key.rotatedAt === null ? say('keyOfFounding') : day(key.rotatedAt),
      isUrgent: key.leavers.length > 0,
    },
    {
      to: 'settings?tab=backup',
      label: say('backup'),
      count: 1,
      words: backup.lastProvedAt === null ? say('none') : day(backup.lastProvedAt),
      isUrgent: backup.isOverdue || backup.places.length === 0,
    },
    ...(sheets
      ? [
          {
            to: 'settings?tab=recovery',
            label: say('sheets'),
            count: 1,
            words: due ? say(`sheetsDue.${due}`) : say('sheetsGood'),
            isUrgent: due !== null,
          },
        ]
      : []),
    {
      to: 'verification',
      label: say('logVerified'),
      count: log.verified ? 1 : 0,
      words: log.verified ? day(log.verified.at) : say('none'),
      isUrgent: log.verified?.isSound === false,
    },
  ];
  return (
    <Section title={say('safekeeping')}>
      <Cards figures={cards} modifier="Alt+" />
    </Section>
  );
}
