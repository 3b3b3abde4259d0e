import type { OfficeToday } from '../../src-main/contract/office.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { classes } from '../ui/classes.ts';
import { go } from '../ui/hash-router.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { Section } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';

/** A card that leads somewhere. */
export interface Figure {
  readonly to: string;
  readonly label: string;
  readonly count: number;
  readonly words: string;
  readonly isUrgent: boolean;
}

/** What waits for someone, then how much the registers hold. Digits open the first, digits with Shift the second; cards that lead nowhere for this account stay out. */
export function Figures({ today }: { today: OfficeToday }) {
  const say = useText('home');
  const { counts } = today;
  const opens = useOpenScreens();
  const waiting: readonly Figure[] = [
    figure(
      'actions?only=overdue',
      say('overdueActions'),
      counts.overdueActions,
      say('things', { count: counts.overdueActions }),
      true,
    ),
    figure(
      'actions?tab=today',
      say('remindersDue'),
      counts.remindersDue,
      say('things', { count: counts.remindersDue }),
      true,
    ),
    figure(
      'visits?only=overdue',
      say('visitsOverdue'),
      counts.visitsOverdue,
      say('things', { count: counts.visitsOverdue }),
      true,
    ),
    figure(
      'cases?only=review',
      say('reviewsDue'),
      counts.reviewsDue,
      say('things', { count: counts.reviewsDue }),
      true,
    ),
    figure('actions', say('openActions'), counts.openActions, say('things', { count: counts.openActions })),
    figure(
      'members?pledge=missing',
      say('pledgesMissing'),
      counts.pledgesMissing,
      say('persons', { count: counts.pledgesMissing }),
      true,
    ),
    figure(
      'meetings?only=minutes',
      say('minutesToApprove'),
      counts.minutesToApprove,
      say('things', { count: counts.minutesToApprove }),
      true,
    ),
    figure(
      'meetings?only=redactions',
      say('redactionsOpen'),
      counts.redactionsOpen,
      say('things', { count: counts.redactionsOpen }),
      true,
    ),
  ];
  const registers: readonly Figure[] = [
    figure('cases', say('supportCases'), counts.supportCases, say('things', { count: counts.supportCases })),
    figure('organizations', say('organizations'), counts.organizations, say('things', { count: counts.organizations })),
    figure('members', say('members'), counts.members, say('persons', { count: counts.members })),
    figure('log', say('log'), today.log.size, say('logSize', { count: today.log.size })),
  ];
  return (
    <>
      <Section title={say('todo')}>
        <Cards figures={waiting.filter(opens)} />
      </Section>
      <Section title={say('register')}>
        <Cards figures={registers.filter(opens)} modifier="Shift+" />
      </Section>
    </>
  );
}

/** Whether the account may open the screen that a card leads to. */
function useOpenScreens(): (figure: Figure) => boolean {
  const mayOpen: Readonly<Record<string, boolean>> = {
    actions: useMay(api.action.follow),
    visits: useMay(api.visit.due),
    cases: useMay(api.supportCase.list),
    meetings: useMay(api.meeting.list),
    log: useMay(api.audit.list),
  };
  return ({ to }) => mayOpen[to.split('?')[0] ?? ''] ?? true;
}

function figure(to: string, label: string, count: number, words: string, isUrgent = false): Figure {
  return { to, label, count, words, isUrgent: isUrgent && count > 0 };
}

/** At most nine cards, one for each digit. */
export function Cards({ figures, modifier = '' }: { figures: readonly Figure[]; modifier?: 'Shift+' | 'Alt+' | '' }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-3">
      {figures.map((entry, index) => (
        <FigureCard key={entry.label} entry={entry} keys={`${modifier}${index + 1}`} />
      ))}
    </ul>
  );
}

function FigureCard({ entry, keys }: { entry: Figure; keys: string }) {
  useShortcut({ keys, label: entry.label, run: () => go(entry.to) });
  return (
    <li>
      <a
        href={`#/${entry.to}`}
        className={classes(
          'flex min-h-28 flex-col justify-between gap-2 rounded-12 border bg-surface p-4 text-text no-underline hover:bg-hover',
          entry.isUrgent ? 'border-2 border-warning' : 'border-line',
        )}
      >
        <span className="flex items-start justify-between gap-2">
          <span className="leading-snug">{entry.label}</span>
          <KeyHint keys={keys} />
        </span>
        <span className={classes('text-[1.625rem] leading-none font-700', entry.count === 0 && 'text-muted')}>
          {entry.words}
        </span>
      </a>
    </li>
  );
}
