import type { RecoveryRefusal } from '../../src-main/contract/recovery.ts';
import { ruleText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

/** Why the sheets, or what was chosen with them, did not open the office. */
export function SheetsRefused({ refusal }: { refusal: RecoveryRefusal }) {
  const say = useText('recovery');
  const { reason, rules, waitSeconds } = refusal;
  return (
    <Banner tone="error" title={say(`opening.refused.${reason}`, { count: Math.ceil(waitSeconds) })}>
      {rules.map((rule) => (
        <p key={rule}>{ruleText({ rule, of: {} })}</p>
      ))}
    </Banner>
  );
}
