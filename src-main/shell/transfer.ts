import type { HostResult } from '../contract/host.ts';

/**
 * The memory of a result's bytes, to be moved to another thread instead of copied. Bytes that share their memory with
 * others (small buffers of Node do) are left out and copied: moving them would take the others away.
 */
export function movable(result: HostResult): ArrayBuffer[] {
  const bytes = result.ok ? result.value : null;
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return [];
  return bytes.byteLength > 0 && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}
