import { api } from '../api.ts';
import { Permitted, useSession } from '../permitted.tsx';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link.tsx';
import { useCommandOf, useQueryOf } from '../use-operation.ts';

/** 控えが古い: stands on every screen until there is a newer one; it can be put off for a day, by name, and not closed. */
export function BackupBanner() {
  const say = useText('backup');
  const dates = useDates();
  const { isNotebook, isDemonstration } = useSession();
  const snooze = useCommandOf(api.backup.snooze);
  const { data } = useQueryOf(api.backup.standing, isNotebook || isDemonstration ? null : {});
  if (!data?.isOverdue) return null;
  const title = data.ageDays === null ? say('overdueNever') : say('overdue', { count: data.ageDays });
  if (data.snoozed) {
    const { by, until } = data.snoozed;
    return (
      <p role="status" className="mb-4 text-[0.9375rem] text-warning">
        {title}　{say('snoozed', { name: by, date: dates.moment(until) })}
      </p>
    );
  }
  return (
    <div className="mb-4">
      <Banner
        tone="warning"
        title={title}
        actions={
          <Permitted call={api.backup.snooze}>
            <LinkButton to="settings?tab=backup" size="sm">
              {say('toBackups')}
            </LinkButton>
            <Button
              variant="text"
              size="sm"
              isPending={snooze.isRunning}
              onPress={() => void snooze.run({}).catch(() => undefined)}
            >
              {say('snooze')}
            </Button>
          </Permitted>
        }
      >
        <p>{say('overdueLead')}</p>
      </Banner>
    </div>
  );
}
