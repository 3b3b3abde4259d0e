import type { Migration } from 'kysely/migration';
import { up as theLogComesFirst } from './0001-the-log-comes-first.ts';
import { up as accountsAndSettings } from './0002-accounts-and-settings.ts';
import { up as organizationsMembersAndPledges } from './0003-organizations-members-and-pledges.ts';
import { up as supportCases } from './0004-support-cases.ts';
import { up as meetingsAndAttendance } from './0005-meetings-and-attendance.ts';
import { up as disclosuresAreNeverRewritten } from './0006-disclosures-are-never-rewritten.ts';
import { up as decisionsMinutesAndRedaction } from './0007-decisions-minutes-and-redaction.ts';
import { up as theLogCanBeSearchedAndReviewed } from './0008-the-log-can-be-searched-and-reviewed.ts';
import { up as approvedMinutesAreSealedBySegments } from './0009-approved-minutes-are-sealed-by-segments.ts';
import { up as whatWasAgreedIsFollowedUp } from './0010-what-was-agreed-is-followed-up.ts';
import { up as minutesAreLinkedCorrectedAndReopened } from './0011-minutes-are-linked-corrected-and-reopened.ts';
import { up as twoPeopleSignARedactedCopy } from './0012-two-people-sign-a-redacted-copy.ts';
import { up as copiesAreNumbered } from './0013-copies-are-numbered.ts';
import { up as theOfficeHasItsOwnForm } from './0014-the-office-has-its-own-form.ts';
import { up as theOfficeSaysWhatIsASmallGroup } from './0015-the-office-says-what-is-a-small-group.ts';
import { up as organisationsAnswerARound } from './0016-organisations-answer-a-round.ts';
import { up as theOfficeKeepsStockPhrases } from './0017-the-office-keeps-stock-phrases.ts';
import { up as anAccountMayHoldSeveralRoles } from './0018-an-account-may-hold-several-roles.ts';
import { up as unsavedTextIsKept } from './0019-unsaved-text-is-kept.ts';
import { up as staffSeeWhatTheirCasesNeed } from './0020-staff-see-what-their-cases-need.ts';
import { up as provedBackupsInPlacesOfChoice } from './0021-proved-backups-in-places-of-choice.ts';

/** Forward only, in this order; a name once released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-the-log-comes-first': { up: theLogComesFirst },
  '0002-accounts-and-settings': { up: accountsAndSettings },
  '0003-organizations-members-and-pledges': { up: organizationsMembersAndPledges },
  '0004-support-cases': { up: supportCases },
  '0005-meetings-and-attendance': { up: meetingsAndAttendance },
  '0006-disclosures-are-never-rewritten': { up: disclosuresAreNeverRewritten },
  '0007-decisions-minutes-and-redaction': { up: decisionsMinutesAndRedaction },
  '0008-the-log-can-be-searched-and-reviewed': { up: theLogCanBeSearchedAndReviewed },
  '0009-approved-minutes-are-sealed-by-segments': { up: approvedMinutesAreSealedBySegments },
  '0010-what-was-agreed-is-followed-up': { up: whatWasAgreedIsFollowedUp },
  '0011-minutes-are-linked-corrected-and-reopened': { up: minutesAreLinkedCorrectedAndReopened },
  '0012-two-people-sign-a-redacted-copy': { up: twoPeopleSignARedactedCopy },
  '0013-copies-are-numbered': { up: copiesAreNumbered },
  '0014-the-office-has-its-own-form': { up: theOfficeHasItsOwnForm },
  '0015-the-office-says-what-is-a-small-group': { up: theOfficeSaysWhatIsASmallGroup },
  '0016-organisations-answer-a-round': { up: organisationsAnswerARound },
  '0017-the-office-keeps-stock-phrases': { up: theOfficeKeepsStockPhrases },
  '0018-an-account-may-hold-several-roles': { up: anAccountMayHoldSeveralRoles },
  '0019-unsaved-text-is-kept': { up: unsavedTextIsKept },
  '0020-staff-see-what-their-cases-need': { up: staffSeeWhatTheirCasesNeed },
  '0021-proved-backups-in-places-of-choice': { up: provedBackupsInPlacesOfChoice },
};
