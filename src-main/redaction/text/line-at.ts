/** The line that an offset lies in, without its break. */
export function lineAt(soft: string, at: number): string {
  return soft.slice(soft.lastIndexOf('\n', at) + 1, endOfLine(soft, at));
}

/** Where the line ends that an offset lies in. */
export function endOfLine(soft: string, at: number): number {
  const end = soft.indexOf('\n', at);
  return end < 0 ? soft.length : end;
}
