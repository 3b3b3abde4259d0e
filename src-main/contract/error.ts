import { z } from 'zod';

/** Every way in which a call may be refused. Anything else is a bug and arrives as `internal`. */
export const ERROR_CODES = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'rule_violated',
  'locked',
  'unavailable',
  'cancelled',
  'file_refused',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is wrong with one field: its path and a code, never the value that was typed. */
export const Issue = z.object({ path: z.array(z.union([z.string(), z.number()])), code: z.string() });
export type Issue = z.infer<typeof Issue>;

/** A rule that refused: its identifier in `rules.ts`, and what it names (identifiers and codes, never content). */
export const Violation = z.object({ rule: z.string(), of: z.record(z.string(), z.string()).default({}) });
export type Violation = z.infer<typeof Violation>;

/** An error as it crosses the wall. */
export const ErrorShape = z.object({
  code: z.enum(ERROR_CODES),
  issues: z.array(Issue).default([]),
  violations: z.array(Violation).default([]),
  /** `conflict`: the version now stored. */
  currentVersion: z.number().int().optional(),
  /** `internal`: number under which the cause lies in the local log. */
  incident: z.string().optional(),
  /** `file_refused` and `unavailable`: why, as a code that `error-text` puts into words. */
  reason: z.string().optional(),
});
export type ErrorShape = z.infer<typeof ErrorShape>;

/** An expected refusal. Thrown in the core, flattened once in the server, rebuilt once in the client. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly shape: ErrorShape;

  constructor(code: ErrorCode, details: Partial<Omit<z.input<typeof ErrorShape>, 'code'>> = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.shape = ErrorShape.parse({ ...details, code });
  }
}

/** Shorthand for the most frequent refusal: rules that do not let something happen. */
export function ruleViolated(...violations: readonly { rule: string; of?: Record<string, string> }[]): AppError {
  return new AppError('rule_violated', { violations: violations.map((v) => ({ rule: v.rule, of: v.of ?? {} })) });
}
