import type { BackupComparison } from '../../../src-main/contract/backup-shape.ts';
import { codeText } from '../../text/code-text.ts';
import { counted } from '../../text/counted.ts';
import { dayOfInstant, useDates } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { Banner } from '../../ui/banner.tsx';

/** 復元で失われるもの: entries that the present office has and the backup does not. */
export function Loss({ comparison }: { comparison: BackupComparison }) {
  const say = useText('backup');
  const sayAccess = useText('access');
  const featureName = useFeatureName();
  const dates = useDates();
  if (comparison.kind === 'no-office') return <Banner tone="info" title={say('lossNoOffice')} level="h3" />;
  if (comparison.kind === 'not-comparable') {
    const { reason } = comparison;
    const account = (['credentials', 'wait', 'blocked'] as const).find((one) => one === reason);
    const why = account ? sayAccess(`refused.${account}`) : (codeText('reasons', reason) ?? reason);
    return (
      <Banner tone="warning" title={say('lossUnknown', { reason: why })} level="h3">
        <p>{say('lossKept')}</p>
      </Banner>
    );
  }
  const count = comparison.lost.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return <Banner tone="info" title={say('lossNone')} level="h3" />;
  const day = (at: string | null) => (at === null ? '' : dates.long(dayOfInstant(at)));
  const isOneDay =
    comparison.from !== null && comparison.until !== null && day(comparison.from) === day(comparison.until);
  return (
    <Banner tone="warning" title={say('loss')} level="h3">
      <p>
        {isOneDay
          ? say('lossOneDay', { count: counted(count), day: day(comparison.from) })
          : say('lossCount', { count: counted(count), from: day(comparison.from), until: day(comparison.until) })}
      </p>
      <p>
        {say('lossFeature')}：
        {comparison.lost.map(({ feature, count: n }) => `${featureName(feature)} ${counted(n)}`).join('、')}
      </p>
      {!comparison.isEarlierState && <p>{say('lossOther')}</p>}
      <p>{say('lossKept')}</p>
    </Banner>
  );
}

/** Features of the log in words; events of another version keep their identifier. */
function useFeatureName(): (feature: string) => string {
  const say = useText('operations') as unknown as (path: string) => string;
  return (feature) => {
    const name = feature.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const words = say(`feature.${name}`);
    return words === `feature.${name}` ? feature : words;
  };
}
