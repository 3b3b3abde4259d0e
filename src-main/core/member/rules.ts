import type { ConfidentialityPledge, PledgeState } from '../../contract/member.ts';

/** Which pledge texts count. */
export interface PledgeTexts {
  /** Version now in use; null while the office has not set its own text: then no pledge is on an old one. */
  readonly current: string | null;
}

/** State of the pledges of one member on a day, and the pledge that decides it. */
export interface PledgeStanding {
  readonly state: PledgeState;
  readonly pledge: ConfidentialityPledge | null;
}

/** `第3版`, `3` and `３` name the same version. */
function sameVersion(left: string, right: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').replace(/[第版\s]/g, '');
  return plain(left) === plain(right);
}

/**
 * 誓約の効力 on `day` (要綱 12条): given on or before it, not past its expiry. A valid pledge on a superseded text
 * is `outdated-text`: it still binds and still counts, but the next term needs the new text.
 */
export function pledgeStanding(
  pledges: readonly ConfidentialityPledge[],
  day: string,
  texts: PledgeTexts,
): PledgeStanding {
  const given = pledges
    .filter((pledge) => pledge.pledgedOn <= day)
    .sort((a, b) => b.pledgedOn.localeCompare(a.pledgedOn));
  const valid = given.filter((pledge) => pledge.expiresOn === null || pledge.expiresOn >= day);
  const onCurrent = valid.find(
    (pledge) => texts.current === null || pledge.textVersion === '' || sameVersion(pledge.textVersion, texts.current),
  );
  if (onCurrent) return { state: 'valid', pledge: onCurrent };
  if (valid[0]) return { state: 'outdated-text', pledge: valid[0] };
  return given[0] ? { state: 'expired', pledge: given[0] } : { state: 'missing', pledge: null };
}

/** Whether a pledge in this state lets its giver hear personal data. */
export function isPledged(state: PledgeState): boolean {
  return state === 'valid' || state === 'outdated-text';
}
