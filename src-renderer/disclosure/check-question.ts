import type { DisclosureCheck } from '../../src-main/contract/disclosure.ts';
import { LocalTime } from '../../src-main/contract/primitives.ts';
import type { CaptureInput } from './drafts.ts';

/** The question to the rules while the form is still incomplete; `null` before giver and time are known. */
export function questionOf(input: CaptureInput): CaptureInput | null {
  if (!input.discloserId || !LocalTime.safeParse(input.at).success) return null;
  return {
    ...input,
    categories: input.categories.length > 0 ? input.categories : ['other'],
    content: input.content.trim() || '…',
    purpose: input.purpose.trim() || '…',
    readById: input.readById || null,
    particulars: oneLine(input.particulars),
    // The recipients are what is asked for.
    recipientIds: [],
  };
}

/** Particulars are kept as one line each. */
export function oneLine(particulars: CaptureInput['particulars']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(particulars).map(([kind, text]) => [kind, (text ?? '').replace(/\s*\n\s*/g, ' ')]),
  );
}

/** Which of the computed values the recorder has set by hand. */
export interface Touched {
  readonly consent: boolean;
  readonly request: boolean;
}

/** Fills in what follows from the room, the case file and the requests, where nothing was set by hand. */
export function settled(
  input: CaptureInput,
  check: DisclosureCheck,
  touched: Touched,
  isBlanket: (requestId: string) => boolean,
): Pick<CaptureInput, 'consentState' | 'requestId' | 'recipientIds'> {
  const request = check.requestIds.find(isBlanket) ?? check.requestIds[0] ?? null;
  return {
    consentState: touched.consent ? input.consentState : check.consentState,
    requestId: touched.request ? input.requestId : request,
    recipientIds: check.recipientIds,
  };
}
