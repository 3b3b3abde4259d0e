import type { FindingKind } from '../../src-main/contract/finding.ts';
import { useText } from '../text/use-text.ts';

/** この所見の見方: what was looked for, what it tells and what it does not. */
export function KindGuide({ kind }: { kind: FindingKind }) {
  const say = useText('finding');
  const parts = [
    { term: say('lookedFor'), text: say(`kinds.${kind}.looked`) },
    { term: say('means'), text: say(`kinds.${kind}.means`) },
    { term: say('doesNotMean'), text: say(`kinds.${kind}.not`) },
  ];
  return (
    <dl className="grid grid-cols-[minmax(6rem,8rem)_1fr] gap-x-4 gap-y-2 text-[0.9375rem] leading-relaxed">
      {parts.map(({ term, text }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="max-w-prose">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
