import { AppError, type ErrorCode, type Violation } from '../../src-main/contract/error.ts';
import { ruleSentence } from './issue-text.ts';
import { textOf, useText } from './use-text.ts';

/** An error in words: what happened, what to do, and which fields are meant. */
export interface ErrorInWords {
  readonly title: string;
  readonly details: readonly string[];
  /** Field paths (`persons.0.name`) with an issue code for `useIssueText`. */
  readonly fields: readonly { readonly path: string; readonly code: string }[];
}

/** A rule that refused, in words; an unknown rule is named plainly, never swallowed. */
export function ruleText(violation: Violation): string {
  return (
    ruleSentence(textOf('rules'), violation.rule, violation.of) ??
    textOf('errors')('unknownRule', { rule: violation.rule })
  );
}

/** Puts any error into words. Anything that is no `AppError` is a bug and is said to be one. */
export function errorInWords(error: unknown): ErrorInWords {
  const known = error instanceof AppError ? error : new AppError('internal', { incident: 'interface' });
  const fields = known.shape.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code }));
  const [title, ...details] = sentencesOf(known.code, known);
  return { title, details, fields };
}

function sentencesOf(code: ErrorCode, { shape }: AppError): readonly [string, ...string[]] {
  const say = textOf('errors');
  switch (code) {
    case 'invalid_input':
      return [say('invalid'), say('invalidDo')];
    case 'unauthenticated':
      return [say('unauthenticated'), say('unauthenticatedDo')];
    case 'forbidden':
      return [say('forbidden'), say('forbiddenDo')];
    case 'not_found':
      return [say('notFound'), say('notFoundDo')];
    case 'conflict':
      return [say('conflict'), say('conflictDo')];
    case 'rule_violated':
      return [say('rule'), ...shape.violations.map(ruleText)];
    case 'locked':
      return [say('locked'), say('lockedDo')];
    case 'unavailable':
      if (shape.reason === 'core-restarted') return [say('restarted'), say('restartedDo')];
      return shape.reason === 'closed' ? [say('closed')] : [say('unavailable'), say('unavailableDo')];
    case 'cancelled':
      return [say('cancelled'), say('cancelledDo')];
    case 'file_refused':
      return shape.reason ? [fileSentence(shape.reason), say('fileDo')] : [say('file'), say('fileDo')];
    case 'internal':
      return [say('internal'), say('internalDo', { incident: shape.incident ?? '-' })];
  }
}

function fileSentence(reason: string): string {
  return ruleSentence(textOf('rules'), reason, {}) ?? textOf('errors')('fileWithReason', { reason });
}

/** `errorInWords`, drawn again when the language is switched. */
export function useErrorText(): (error: unknown) => ErrorInWords {
  useText('errors');
  return errorInWords;
}
