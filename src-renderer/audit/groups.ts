/** A digest in groups of four, so that eye and voice can compare it with one on paper. */
export function inGroups(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(' ') ?? '';
}
