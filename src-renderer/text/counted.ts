const number = new Intl.NumberFormat('ja-JP');

/** A number of things with its thousands set apart, the same in both languages. */
export function counted(count: number): string {
  return number.format(count);
}
