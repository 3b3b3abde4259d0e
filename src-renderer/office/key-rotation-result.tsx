import type { KeyRotation } from '../../src-main/contract/account.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

const MEGABYTE = 1_000_000;

/** What came of it: the new key's number, or why the office kept its key, what that means and what to do. */
export function KeyRotationResult({ result }: { result: KeyRotation }) {
  const say = useText('account');
  if (result.kind === 'rotated')
    return (
      <Banner tone="success" title={say('key.rotated', { epoch: result.epoch })} level="p">
        <p>{say('key.rotatedNext')}</p>
      </Banner>
    );
  const needed = Math.ceil(result.neededBytes / MEGABYTE).toLocaleString();
  const free = Math.floor(result.freeBytes / MEGABYTE).toLocaleString();
  return (
    <Banner tone="error" title={say(`key.kept.${result.reason}`, { needed, free })} level="p">
      <p>{say('key.keptAsWas')}</p>
      <p>{say(`key.remedy.${result.reason}`)}</p>
    </Banner>
  );
}
