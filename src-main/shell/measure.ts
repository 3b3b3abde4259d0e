/** Most bytes that one message may carry in either direction: 16 MiB. */
export const MESSAGE_LIMIT = 16 * 1024 * 1024;
const DEPTH_LIMIT = 64;

/**
 * Whether a message is plain (null, booleans, numbers, strings, bytes, arrays, plain objects), no deeper than 64 and
 * no bigger than `limit` bytes by a cautious estimate. Cycles count again and again and so exceed the limit.
 */
export function isPlainWithin(message: unknown, limit: number = MESSAGE_LIMIT): boolean {
  let left = limit;
  const walk = (value: unknown, depth: number): boolean => {
    left -= 8;
    if (left < 0 || depth > DEPTH_LIMIT) return false;
    if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number') return true;
    if (typeof value === 'string') {
      left -= value.length;
      return left >= 0;
    }
    if (typeof value !== 'object') return false;
    if (value instanceof Uint8Array) {
      left -= value.byteLength;
      return left >= 0;
    }
    if (Array.isArray(value)) return value.every((part) => walk(part, depth + 1));
    if (!isPlainObject(value)) return false;
    return Object.entries(value).every(([name, part]) => {
      left -= name.length;
      return walk(part, depth + 1);
    });
  };
  return walk(message, 0);
}

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
