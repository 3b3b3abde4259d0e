import { useState } from 'react';
import type { AppError } from '../../src-main/contract/error.ts';
import { api } from '../api.ts';
import { useMay } from '../permitted.tsx';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { GlassDialog, type GlassTarget } from './glass-dialog.tsx';

/** Refusals that an emergency access may lift. */
const OPENABLE = ['beyond-case', 'beyond-meeting'];

/** Why a case or a meeting is kept from the reader, with the way in for an emergency; nothing while there is no error. */
export function Beyond({ error, target }: { error: AppError | null; target: GlassTarget }) {
  const inWords = useErrorText();
  if (!error) return null;
  const { title, details } = inWords(error);
  const isOpenable =
    error.code === 'forbidden' &&
    (error.shape.violations.length === 0 || error.shape.violations.some(({ rule }) => OPENABLE.includes(rule)));
  return (
    <Banner
      tone={isOpenable ? 'warning' : 'error'}
      title={title}
      actions={isOpenable && <GlassButton target={target} />}
    >
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
    </Banner>
  );
}

/** The button alone, where it is known beforehand that the content is kept back. */
export function GlassButton({ target }: { target: GlassTarget }) {
  const say = useText('needToKnow');
  const mayOpen = useMay(api.access.breakGlass);
  const [isAsking, setAsking] = useState(false);
  if (!mayOpen) return null;
  return (
    <>
      <Button size="sm" variant="outline" icon="warning" onPress={() => setAsking(true)}>
        {say('glass.open')}
      </Button>
      <GlassDialog target={target} isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}
