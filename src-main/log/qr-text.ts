import type { Checkpoint } from './checkpoint.ts';
import { groupsOf, rootOfGroups } from './print-groups.ts';

const PREFIX = 'TASUKI1';

/**
 * 検証点の二次元コード: the text a QR code on paper carries: `TASUKI1:origin:size:root`, the root as printed in groups,
 * without blanks.
 * @throws TypeError for a checkpoint that could not be read back.
 */
export function qrTextOf({ origin, size, root }: Checkpoint): string {
  if (!isOrigin(origin) || !isCount(size)) throw new TypeError('QR text: origin or size cannot be written');
  return `${PREFIX}:${origin}:${size}:${groupsOf(root).join('')}`;
}

/** Checkpoint that {@link qrTextOf} wrote, blanks around it forgiven; null if it is none or its root is damaged. */
export function readQrText(text: string): Checkpoint | null {
  const [, origin = '', digits = '', groups = ''] =
    /^TASUKI1:(.+):(0|[1-9]\d{0,15}):([0-9A-Z]{55})$/u.exec(text.trim()) ?? [];
  const root = rootOfGroups(groups);
  const size = Number(digits);
  return root !== null && isOrigin(origin) && isCount(size) ? { origin, size, root } : null;
}

const isOrigin = (origin: string): boolean => /^[^\s+\p{Cc}]+$/u.test(origin);
const isCount = (size: number): boolean => Number.isSafeInteger(size) && size >= 0;
