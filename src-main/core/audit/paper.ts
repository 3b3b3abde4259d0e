import { ruleViolated } from '../../contract/error.ts';
import { rootOfGroups } from '../../log/print-groups.ts';
import { readQrText } from '../../log/qr-text.ts';

/** What somebody read from paper: a number of entries with the groups, or the text of the QR code. */
export interface Paper {
  readonly size: number | null;
  readonly text: string;
}

/**
 * Size and root that paper states. A slip of the pen is told as such, by the check within the groups, before it could
 * pass for tampering. Throws `rule_violated`: `paper-unreadable`, `paper-of-another-office`.
 */
export function anchorOf({ size, text }: Paper, origin: string): { readonly size: number; readonly root: string } {
  const scanned = readQrText(text.trim());
  if (scanned && scanned.origin !== origin) throw ruleViolated({ rule: 'paper-of-another-office' });
  if (scanned) return { size: scanned.size, root: scanned.root };
  const root = rootOfGroups(text);
  if (root === null || size === null) throw ruleViolated({ rule: 'paper-unreadable' });
  return { size, root };
}
