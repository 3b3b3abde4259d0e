import { AppError, type ErrorCode, type Violation } from '../../src-main/contract/error.ts';
import { STORAGE_REASONS } from '../../src-main/contract/storage.ts';
import { codeText } from './code-text.ts';
import { textOf, useText } from './use-text.ts';

/** An error in words: what happened, what to do, and which fields are meant. */
export interface ErrorInWords {
  readonly title: string;
  readonly details: readonly string[];
  /** Field paths (`persons.0.name`) with an issue code for `useIssueText`. */
  readonly fields: readonly { readonly path: string; readonly code: string }[];
}

/** A rule that refused, in words; an unknown one is named plainly, never swallowed. Password rules may come without prefix. */
export function ruleText({ rule, of }: Violation): string {
  return (
    codeText('rules', rule, of) ??
    codeText('rules', `password.${rule}`, of) ??
    codeText('reasons', rule, of) ??
    textOf('errors')('unknownRule', { rule })
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
      if (shape.violations.length > 0) return [say('beyond'), ...shape.violations.map(ruleText), say('beyondLogged')];
      return [say('forbidden'), say('forbiddenDo')];
    case 'not_found':
      return [say('notFound'), say('notFoundDo')];
    case 'conflict':
      return [say('conflict'), reasonText(shape.reason) ?? say('conflictDo')];
    case 'rule_violated':
      return [say('rule'), ...shape.violations.map(ruleText)];
    case 'locked':
      return [say('locked'), say('lockedDo')];
    case 'unavailable':
      return [
        say(isOfStorage(shape.reason) ? 'storage' : 'unavailable'),
        reasonText(shape.reason) ?? say('unavailableDo'),
      ];
    case 'cancelled':
      return [say('cancelled'), say('cancelledDo')];
    case 'file_refused':
      return [say('file'), reasonText(shape.reason) ?? say('fileDo'), ...new Set(shape.violations.map(ruleText))];
    case 'internal':
      return [say('internal'), say('internalDo', { incident: shape.incident ?? '-' })];
  }
}

const isOfStorage = (reason: string | undefined): boolean => STORAGE_REASONS.some((one) => one === reason);

/** A file that the system refused where it was to be read or written, by the system's own code. */
function placeText(reason: string): string | null {
  if (!/^E[A-Z]{2,}$/.test(reason)) return null;
  return codeText('reasons', `folder-${reason}`) ?? codeText('reasons', 'folder-failed');
}

function reasonText(reason: string | undefined): string | null {
  return reason
    ? (codeText('reasons', reason) ?? placeText(reason) ?? textOf('errors')('otherReason', { reason }))
    : null;
}

/** `errorInWords`, drawn again when the language is switched. */
export function useErrorText(): (error: unknown) => ErrorInWords {
  useText('errors');
  return errorInWords;
}
