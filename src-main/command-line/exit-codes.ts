/** Exit codes of `tasuki`; documented in the README and never renumbered. */
export const EXIT = {
  done: 0,
  /** `verify`: the log is not sound. */
  unsound: 1,
  /** The call cannot be understood. */
  usage: 2,
  /** Sign-in failed or credentials are missing. */
  credentials: 3,
  /** A rule refused: nothing was written. */
  refused: 4,
  /** A file is missing, unreadable or could not be written. */
  file: 5,
  /** A fault of the program. */
  internal: 70,
} as const;

/** Ends a command with a code and a sentence; `details` go into the JSON form. */
export interface Failure {
  readonly exit: number;
  readonly code: string;
  readonly message: string;
  readonly details?: unknown;
}

/** Makes a failure that `run` reports. */
export function failure(
  exit: number,
  code: string,
  message: string,
  details?: unknown,
): Error & { readonly failure: Failure } {
  return Object.assign(new Error(code), { failure: { exit, code, message, details } });
}
