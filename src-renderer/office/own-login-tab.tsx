import { useText } from '../text/use-text.ts';
import { Card } from '../ui/page-header.tsx';
import { OwnPassword } from './own-password.tsx';

/** 自分のログイン: what opens the account of whoever is signed in. */
export function OwnLoginTab() {
  const say = useText('access');
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <Card>
        <h2 className="text-[1.25rem] font-700">{say('own.changePassword')}</h2>
        <OwnPassword />
      </Card>
    </div>
  );
}
