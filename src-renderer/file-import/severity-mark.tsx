import type { ImportProblem } from '../../src-main/contract/file-import.ts';
import { useText } from '../text/use-text.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

export type Severity = ImportProblem['severity'];
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const LOOKS: { readonly [S in Severity]: { readonly icon: IconName; readonly look: string } } = {
  error: { icon: 'error', look: 'text-error font-700' },
  warning: { icon: 'warning', look: 'text-warning font-700' },
  note: { icon: 'info', look: 'text-muted' },
};

/** The weight of a finding: picture and word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const say = useText('fileImport');
  const { icon, look } = LOOKS[severity];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${look}`}>
      <Icon name={icon} size={1.125} />
      {say(`severity.${severity}`)}
    </span>
  );
}
