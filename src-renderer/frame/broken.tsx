import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

/** What is left when a screen has thrown. It holds nothing of the office. */
export function Broken({ onReload }: { onReload: () => void }) {
  const say = useText('app');
  return (
    <main className="mx-auto max-w-2xl p-8">
      <Banner tone="error" title={say('broken')} actions={<Button onPress={onReload}>{say('reload')}</Button>}>
        <p>{say('brokenWhy')}</p>
      </Banner>
    </main>
  );
}
