import type { ActionItem } from '../../contract/action.ts';

/** Rules that refuse a change: something done needs its day; something not done needs to say why (要綱 15条). */
export function changeViolations(
  action: Pick<ActionItem, 'state' | 'doneOn' | 'result' | 'ownerId' | 'ownerOrganizationId'>,
): readonly { rule: string }[] {
  const violations: { rule: string }[] = [];
  if ((action.state === 'done' || action.state === 'done-late') && action.doneOn === null)
    violations.push({ rule: 'action-done-without-day' });
  if (
    (action.state === 'dropped-no-longer-needed' || action.state === 'not-done-by-agency') &&
    action.result.trim() === ''
  )
    violations.push({ rule: 'action-not-done-without-reason' });
  if (action.ownerId === null && action.ownerOrganizationId === null) violations.push({ rule: 'action-without-owner' });
  return violations;
}
