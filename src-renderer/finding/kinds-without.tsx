import type { FindingKind } from '../../src-main/contract/finding.ts';
import { useText } from '../text/use-text.ts';
import { Fold } from '../ui/fold.tsx';
import { Section } from '../ui/page-header.tsx';
import { KindGuide } from './kind-guide.tsx';

/** Kinds of which nothing is shown: that they were looked for is worth knowing too. */
export function KindsWithout({ kinds }: { kinds: readonly { readonly kind: FindingKind; readonly total: number }[] }) {
  const say = useText('finding');
  if (kinds.length === 0) return null;
  return (
    <Section title={say('withoutTitle')}>
      <p className="max-w-prose text-[0.9375rem] text-muted">{say('withoutLead')}</p>
      <div className="flex flex-col gap-2">
        {kinds.map(({ kind, total }) => (
          <Fold
            key={kind}
            title={
              <span className="flex flex-1 items-center justify-between gap-4">
                <span>{say(`kinds.${kind}.title`)}</span>
                <span className="font-400 text-muted">{say('kindCount', { count: total })}</span>
              </span>
            }
          >
            <KindGuide kind={kind} />
          </Fold>
        ))}
      </div>
    </Section>
  );
}
