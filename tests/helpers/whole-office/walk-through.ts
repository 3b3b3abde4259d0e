import { callAudit } from './audit.ts';
import { callBackups } from './backups.ts';
import { callFiles } from './files.ts';
import { callFollowUp } from './follow-up.ts';
import { foundAndStaff } from './found.ts';
import { callMeeting } from './meeting.ts';
import { callReopening } from './minutes.ts';
import { callNeedToKnow } from './need-to-know.ts';
import { callPaper } from './paper.ts';
import { callPeople } from './people.ts';
import type { Walk } from './walk.ts';

/** Calls every operation of the application at least once, in the order of an office's day; ends signed in as staff. */
export async function walkThrough(walk: Walk): Promise<void> {
  await foundAndStaff(walk);
  const people = await callPeople(walk);
  await callFiles(walk);
  const held = await callMeeting(walk, people);
  await callFollowUp(walk, people, held);
  await callNeedToKnow(walk, held);
  await callPaper(walk, held);
  await callAudit(walk, people);
  await callReopening(walk, held.meetingId);
  await callBackups(walk);
  await walk.as('staff');
}
