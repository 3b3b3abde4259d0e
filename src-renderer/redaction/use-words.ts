import { useMemo } from 'react';
import type { NonDisclosureGround } from '../../src-main/contract/legal-basis.ts';
import type { RedactionSpan } from '../../src-main/contract/redaction-review.ts';
import { useLanguage } from '../text/language.ts';
import { type Say, useText } from '../text/use-text.ts';

/** Types of candidate that have a word; the engine may know more, which are 「その他の語」. */
const TYPES = [
  'person',
  'kana',
  'romaji',
  'address',
  'phone',
  'email',
  'url',
  'sns',
  'date-of-birth',
  'age',
  'workplace',
  'school',
  'facility',
  'organization',
  'identifier',
  'amount',
  'vehicle',
  'postal-code',
  'bank-account',
  'card',
  'my-number',
  'licence-number',
  'residence-card',
  'passport',
  'insurance-number',
  'pension-number',
  'certificate-number',
  'reviewer',
  'omitted',
] as const;

/** A ground with its digit and its words. */
export interface GroundChoice {
  readonly id: string;
  readonly digit: string;
  readonly label: string;
}

/** Type of a candidate in words. */
export function typeWord(say: Say<'redaction'>, type: string): string {
  const known = TYPES.find((candidate) => candidate === type);
  return say(`type.${known ?? 'other'}`);
}

/** Name of a candidate as it is read out: 「氏名候補『…』 未決定」. */
export function candidateName(say: Say<'redaction'>, span: RedactionSpan): string {
  return say('candidate', {
    type: typeWord(say, span.type),
    text: span.text,
    decision: say(`decision.${span.decision}`),
  });
}

/** The office's grounds with the digits that choose them. */
export function useGroundChoices(grounds: readonly NonDisclosureGround[]): readonly GroundChoice[] {
  const language = useLanguage();
  return useMemo(
    () => grounds.slice(0, 9).map(({ id, label }, index) => ({ id, digit: String(index + 1), label: label[language] })),
    [grounds, language],
  );
}

/** Sentences of the review. */
export function useRedactionText(): Say<'redaction'> {
  return useText('redaction');
}
