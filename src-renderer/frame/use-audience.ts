import { AUDIENCES, type Audience } from '../../src-main/contract/redaction-review.ts';
import { usePlace } from '../ui/hash-router.ts';

/** For whom a copy is made, as the address says; publication unless it says otherwise. */
export interface AudienceChoice {
  readonly audience: Audience;
  readonly recipientId: string | null;
  /** The audience is one body or one person, and nobody has been chosen yet. */
  readonly isIncomplete: boolean;
}

/** The choice that stands in the address. */
export function useAudience(): AudienceChoice {
  const { parameters } = usePlace();
  const audience = AUDIENCES.find((one) => one === parameters.get('audience')) ?? 'publication';
  const isForOne = audience === 'organization' || audience === 'subject';
  const recipientId = isForOne ? (parameters.get('recipient') ?? null) : null;
  return { audience, recipientId, isIncomplete: isForOne && recipientId === null };
}
