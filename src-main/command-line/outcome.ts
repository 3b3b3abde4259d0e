/** What a command has to say: for people, line by line, and for scripts. */
export interface Outcome {
  readonly exit: number;
  readonly json: unknown;
  readonly lines: readonly string[];
}
