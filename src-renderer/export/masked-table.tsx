import type { NonDisclosureGround } from '../../src-main/contract/legal-basis.ts';
import type { RedactionReview } from '../../src-main/contract/redaction-review.ts';
import { useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { removedByGround } from './readiness.ts';

/** 伏せる箇所と理由: how many places on which ground. */
export function MaskedTable({
  review,
  grounds,
}: {
  review: RedactionReview | null;
  grounds: readonly NonDisclosureGround[];
}) {
  const say = useText('export');
  const language = useLanguage();
  const counts = removedByGround(review);
  if (counts.length === 0) return <p className="text-muted">{say('maskedNone')}</p>;
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <table className="w-full border-collapse text-[0.9375rem]">
      <tbody>
        {counts.map(([ground, count]) => (
          <tr key={ground} className="border-b border-line">
            <th scope="row" className="py-1.5 pr-3 text-left font-400">
              <span className="mr-2 font-700">{ground}</span>
              {grounds.find((candidate) => candidate.id === ground)?.label[language]}
            </th>
            <td className="py-1.5 text-right whitespace-nowrap">{say('maskedCount', { count })}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="py-1.5 pr-3 text-left">
            {say('maskedTotal')}
          </th>
          <td className="py-1.5 text-right font-700 whitespace-nowrap">{say('maskedCount', { count: total })}</td>
        </tr>
      </tbody>
    </table>
  );
}
