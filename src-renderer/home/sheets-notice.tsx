import { api } from '../api.ts';
import { dueOf } from '../frame/sheets-due.ts';
import { useMay, useSession } from '../permitted.tsx';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { LinkButton } from '../ui/link.tsx';
import { useQueryOf } from '../use-operation.ts';

/** 復旧票を試す時期: the sheets were not tried for a year, or did not open the office when they were. */
export function SheetsNotice() {
  const say = useText('recovery');
  const { isDemonstration } = useSession();
  const mayMake = useMay(api.recovery.prepare);
  const { data } = useQueryOf(api.recovery.standing, mayMake && !isDemonstration ? {} : null);
  const due = data && dueOf(data, new Date());
  if (due !== 'stale' && due !== 'failed') return null;
  return (
    <Banner
      tone="warning"
      title={say(`due.${due}`)}
      actions={
        <LinkButton to="settings?tab=recovery" size="sm">
          {say('due.toSheets')}
        </LinkButton>
      }
    >
      <p>{say(`due.${due}Why`)}</p>
    </Banner>
  );
}
