import { reviewAddress } from '../frame/review-address.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import type { Check, ExportSources } from './readiness.ts';

const LEADS = { minutes: 'toMinutes', redaction: 'toRedaction', session: 'toSession' } as const;

/** What must be done before; each missing thing leads to where it is done. */
export function Checklist({ checks, sources }: { checks: readonly Check[]; sources: ExportSources }) {
  const say = useText('export');
  const undecided = sources.review?.undecided ?? 0;
  const words = ({ id, isMet }: Check): string => {
    switch (id) {
      case 'approved':
        return say(isMet ? 'checks.approved' : 'checks.notApproved');
      case 'reviewed':
        if (isMet) return say('checks.reviewed');
        return undecided > 0 ? say('checks.undecided', { count: undecided }) : say('checks.notReviewed');
      case 'signed':
        return say(isMet ? 'checks.signed' : 'checks.notSigned');
      case 'sameVersion':
        return say(isMet ? 'checks.sameVersion' : 'checks.otherVersion');
      case 'closed':
        return say(isMet ? 'checks.closed' : 'checks.notClosed');
    }
  };
  return (
    <ul aria-label={say('checklist')} className="flex flex-col gap-1">
      {checks.map((check) => (
        <li key={check.id} className="flex items-start gap-2">
          <Icon
            name={check.isMet ? 'success' : 'warning'}
            className={check.isMet ? 'mt-0.5 text-success' : 'mt-0.5 text-warning'}
          />
          <span className="min-w-0 flex-1">
            <span className="sr-only">{say(check.isMet ? 'met' : 'unmet')}</span>
            {words(check)}
          </span>
          {!check.isMet && (
            <Link
              to={
                check.screen === 'redaction'
                  ? reviewAddress(sources.meeting.id, sources.choice)
                  : `meetings/${sources.meeting.id}/${check.screen}`
              }
            >
              {say(LEADS[check.screen])}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
