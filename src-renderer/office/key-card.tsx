import { useState } from 'react';
import { api } from '../api.ts';
import { Permitted } from '../permitted.tsx';
import { dayOfInstant, useDates } from '../text/dates.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/page-header.tsx';
import { useQueryOf } from '../use-operation.ts';
import { KeyRotationDialog } from './key-rotation-dialog.tsx';

/** 鍵の入替え: when it was last done, and whether somebody has been disabled since. */
export function KeyCard() {
  const say = useText('account');
  const dates = useDates();
  const inWords = useErrorText();
  const standing = useQueryOf(api.account.keyStanding, {});
  const [isRotating, setRotating] = useState(false);
  if (standing.error) return <Banner tone="error" title={inWords(standing.error).title} />;
  if (!standing.data) return null;
  const { rotatedAt, leavers } = standing.data;
  const last = leavers.at(-1);
  const open = (
    <Permitted call={api.account.rotateKey}>
      <Button variant={last ? 'solid' : 'outline'} onPress={() => setRotating(true)}>
        {say('key.open')}
      </Button>
    </Permitted>
  );
  return (
    <Card className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 className="text-[1.125rem] font-700">{say('key.title')}</h2>
          <p className="text-muted">
            {rotatedAt === null ? say('key.never') : say('key.last', { moment: dates.long(dayOfInstant(rotatedAt)) })}
          </p>
        </div>
        {!last && open}
      </div>
      {last && (
        <Banner tone="warning" title={say('key.due', { count: leavers.length })} level="p" actions={open}>
          <p>{say('key.dueDetail', { day: dates.long(dayOfInstant(last.disabledAt)) })}</p>
        </Banner>
      )}
      {isRotating && <KeyRotationDialog cause={null} onClose={() => setRotating(false)} />}
    </Card>
  );
}
