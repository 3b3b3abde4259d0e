import { api } from '../api.ts';
import { dayOfInstant, useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { LinkButton } from '../ui/link.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';

/** How old the last proved backup is. */
export function BackupCard() {
  const say = useText('backup');
  const dates = useDates();
  const { data } = useQueryOf(api.backup.standing, {});
  if (!data) return null;
  const { lastProvedAt, ageDays } = data;
  const date = lastProvedAt === null ? '' : dates.long(dayOfInstant(lastProvedAt));
  return (
    <Card>
      <Section title={say('card')}>
        <p>
          {lastProvedAt === null
            ? say('cardNone')
            : ageDays === 0
              ? say('ageToday', { date: dates.longMoment(lastProvedAt) })
              : say('cardGood', { date })}
        </p>
        {data.places.length === 0 && <p className="text-warning">{say('placesNone')}</p>}
        <div>
          <LinkButton to="settings?tab=backup" variant="outline">
            {say('toBackups')}
          </LinkButton>
        </div>
      </Section>
    </Card>
  );
}
