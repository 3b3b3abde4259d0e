import { useErrorText } from '../text/error-text.ts';
import { Banner } from './banner.tsx';

/** Why a command was refused, in words and with what to do about it; nothing while there is no error. */
export function Refusal({ error }: { error: unknown }) {
  const inWords = useErrorText();
  if (error === null || error === undefined) return null;
  const { title, details } = inWords(error);
  return (
    <Banner tone="error" title={title}>
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
    </Banner>
  );
}
