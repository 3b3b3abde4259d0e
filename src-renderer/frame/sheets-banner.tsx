import { api } from '../api.ts';
import { useMay, useSession } from '../permitted.tsx';
import { dayOfInstant, useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { usePlace } from '../ui/hash-router.ts';
import { Link, LinkButton } from '../ui/link.tsx';
import { useQueryOf } from '../use-operation.ts';
import { dueOf } from './sheets-due.ts';

const PLACE = 'settings?tab=recovery';

/** 復旧票がない: stands before an administrator on every screen until there are (new) sheets; it cannot be closed. */
export function SheetsBanner() {
  const say = useText('recovery');
  const dates = useDates();
  const { isNotebook, isDemonstration } = useSession();
  const mayMake = useMay(api.recovery.prepare);
  const { path, parameters } = usePlace();
  const { data } = useQueryOf(api.recovery.standing, mayMake && !isNotebook && !isDemonstration ? {} : null);
  const due = data && dueOf(data, new Date());
  // The tab of the sheets says it itself; what can wait stands on the home screen.
  if (!due || due === 'stale' || due === 'failed') return null;
  if (path === 'settings' && parameters.get('tab') === 'recovery') return null;
  if (data.postponed) {
    const { by, until } = data.postponed;
    return (
      <p className="mb-4 text-[0.9375rem] text-warning">
        {say(`due.${due}`)}　{say('first.postponed', { name: by, day: dates.long(dayOfInstant(until)) })}　
        <Link to={PLACE}>{say('due.toSheets')}</Link>
      </p>
    );
  }
  return (
    <div className="mb-4">
      <Banner
        tone="warning"
        title={say(`due.${due}`)}
        actions={
          <LinkButton to={PLACE} size="sm" variant="outline">
            {say('due.toSheets')}
          </LinkButton>
        }
      >
        <p>{say(`due.${due}Why`)}</p>
      </Banner>
    </div>
  );
}
