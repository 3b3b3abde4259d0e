const number = new Intl.NumberFormat('ja-JP');

/** A digest in groups of four, so that eye and voice can compare it with one on paper. */
export function inGroups(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** A number of entries with its thousands set apart. */
export function counted(count: number): string {
  return number.format(count);
}
