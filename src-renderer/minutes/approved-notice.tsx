import type { Confirmation, Minutes } from '../../src-main/contract/minutes.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { LinkButton } from '../ui/link.tsx';
import { chairIn, inFours } from './record-address.ts';

/** What the approval fixed: version, moment, chair, and the digest in groups of four; then the ways on. */
export function ApprovedNotice({
  minutes,
  confirmation,
  reopenReason,
}: {
  minutes: Minutes;
  confirmation: Confirmation | null;
  reopenReason: string;
}) {
  const say = useText('minutes');
  const dates = useDates();
  const version = say('version', { number: minutes.versionNumber });
  const moment = minutes.approvedAt === null ? '' : dates.longMoment(minutes.approvedAt);
  const chair = chairIn(minutes.blocks);
  return (
    <Banner
      tone="success"
      title={say('approved.title', { version, moment })}
      actions={
        <>
          <LinkButton to={`meetings/${minutes.meetingId}/redaction`} icon="mask" size="sm">
            {say('approved.toRedaction')}
          </LinkButton>
          <LinkButton to={`meetings/${minutes.meetingId}/export`} icon="upload" size="sm" variant="outline">
            {say('approved.toExport')}
          </LinkButton>
        </>
      }
    >
      {chair !== '' && <p>{say('approved.chair', { name: chair })}</p>}
      {confirmation !== null && confirmation.name !== '' && (
        <p>{say('approved.confirmedBy', { name: confirmation.name })}</p>
      )}
      {confirmation !== null && confirmation.unlinked > 0 && (
        <p>{say('approved.unlinked', { count: confirmation.unlinked, reason: confirmation.reason })}</p>
      )}
      {reopenReason !== '' && <p>{say('approved.reopenedFor', { reason: reopenReason })}</p>}
      {minutes.contentHash !== null && (
        <dl>
          <dt className="font-700">{say('approved.hash')}</dt>
          <dd className="flex flex-wrap gap-x-2.5 font-mono text-[0.9375rem]">
            {inFours(minutes.contentHash).map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one digest never move.
              <span key={index}>{group}</span>
            ))}
          </dd>
          <dd className="text-[0.8125rem]">{say('approved.hashHelp')}</dd>
        </dl>
      )}
    </Banner>
  );
}
