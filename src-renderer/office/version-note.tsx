import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

/** Said while a text is changed under its old version: later nobody could tell which text was meant. */
export function VersionNote({
  isTextChanged,
  isVersionChanged,
}: {
  isTextChanged: boolean;
  isVersionChanged: boolean;
}) {
  const say = useText('office');
  if (!isTextChanged || isVersionChanged) return null;
  return <Banner tone="warning" title={say('versionStays')} level="p" />;
}
