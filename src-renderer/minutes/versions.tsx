import type { VersionRow } from '../../src-main/contract/minutes.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Chip } from '../ui/chip.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/page-header.tsx';

/** これまでの版: each approved version stays and can be read again. */
export function Versions({
  meetingId,
  shown,
  earlier,
}: {
  meetingId: string;
  shown: number;
  earlier: readonly Omit<VersionRow, 'id'>[];
}) {
  const say = useText('minutes');
  const dates = useDates();
  if (earlier.length === 0) return null;
  return (
    <Section title={say('versions.title')}>
      <ul className="flex flex-col rounded-8 border border-line bg-surface">
        {earlier.map(({ versionNumber, approvedAt, reopenReason }) => {
          const version = say('version', { number: versionNumber });
          return (
            <li
              key={versionNumber}
              className="flex min-h-11 flex-wrap items-center gap-4 border-b border-line px-4 last:border-b-0"
            >
              <span className="min-w-16 font-700">{version}</span>
              <span className="text-muted">
                {approvedAt === null
                  ? say('versions.notApproved')
                  : say('versions.approvedAt', { moment: dates.longMoment(approvedAt) })}
              </span>
              {reopenReason !== '' && (
                <span className="min-w-0 text-[0.875rem]">{say('versions.reason', { reason: reopenReason })}</span>
              )}
              <span className="ml-auto flex gap-4">
                <Link to={`meetings/${meetingId}/minutes/compare?from=${versionNumber}&to=${earlier.length + 1}`}>
                  {say('versions.compare')}
                </Link>
                {versionNumber === shown ? (
                  <Chip tone="accent">{say('versions.current')}</Chip>
                ) : (
                  <Link to={`meetings/${meetingId}/minutes?version=${versionNumber}`}>
                    {say('versions.open', { version })}
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
