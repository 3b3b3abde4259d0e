import { api } from '../api.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { useQueryOf } from '../use-operation.ts';

/** 交付した写し: number, recipient, when; withdrawn ones stay on the list with their number. */
export function CopiesTable({ meetingId }: { meetingId: string }) {
  const say = useText('export');
  const sayRedaction = useText('redaction');
  const dates = useDates();
  const copies = useQueryOf(api.redaction.copies, { meetingId });
  if (!copies.data) return null;
  if (copies.data.length === 0) return <p className="text-muted">{say('copiesNone')}</p>;
  return (
    <table className="w-full border-collapse text-[0.875rem]">
      <thead>
        <tr className="border-b border-line text-left">
          <th className="py-1.5 pr-3">{say('copyNumber')}</th>
          <th className="py-1.5 pr-3">{say('copyRecipient')}</th>
          <th className="py-1.5">{say('copyGiven')}</th>
        </tr>
      </thead>
      <tbody>
        {copies.data.map((copy) => (
          <tr key={copy.number} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-700 whitespace-nowrap">
              {copy.number}
              {copy.state === 'withdrawn' && <span className="block font-400 text-error">{say('copyWithdrawn')}</span>}
            </th>
            <td className="py-1.5 pr-3">
              {sayRedaction(`audiences.${copy.audience}`)}
              {copy.recipient !== '' && `　${copy.recipient}`}
              <span className="block text-muted">{copy.purpose}</span>
            </td>
            <td className="py-1.5">
              {dates.longMoment(copy.givenAt)}
              <span className="block text-muted">
                {copy.givenBy}・{copy.format}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
