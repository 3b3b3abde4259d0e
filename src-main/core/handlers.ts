import type { Api } from '../contract/api.ts';
import { breakGlass, endGlass } from './access/break-glass.ts';
import * as accessGates from './access/gates.ts';
import { glass, glasses } from './access/glass-records.ts';
import { bindToPc, removeFactor, setFactor, unbindFromPc } from './access/own-factor.ts';
import { changePassword, ownLogin } from './access/own-login.ts';
import { allowProjection, endProjection, projection } from './access/projection.ts';
import * as accountCommands from './account/commands.ts';
import * as accountGates from './account/gates.ts';
import * as accountQueries from './account/queries.ts';
import { ofPerson, persons } from './accounting/queries.ts';
import * as actionCommands from './action/commands.ts';
import { follow, history } from './action/follow.ts';
import * as actionQueries from './action/queries.ts';
import { remind, setRules, snooze } from './action/reminders.ts';
import { review } from './action/review.ts';
import * as attendanceCommands from './attendance/commands.ts';
import * as attendanceQueries from './attendance/queries.ts';
import * as auditCommands from './audit/commands.ts';
import * as auditGates from './audit/gates.ts';
import * as auditQueries from './audit/queries.ts';
import * as backupCommands from './backup/commands.ts';
import * as backupGates from './backup/gates.ts';
import * as backupQueries from './backup/queries.ts';
import * as correctionCommands from './correction/commands.ts';
import { list as listCorrections } from './correction/queries.ts';
import * as disclosureCommands from './disclosure/commands.ts';
import * as disclosureQueries from './disclosure/queries.ts';
import * as draftCommands from './draft/commands.ts';
import * as draftQueries from './draft/queries.ts';
import { accounting, subjectAccounting } from './export/accounting.ts';
import { actionSheet } from './export/action-sheet.ts';
import { annualReport } from './export/annual-report.ts';
import { auditBundle, auditBundleWithContent } from './export/audit-bundle.ts';
import { auditExtract } from './export/audit-extract.ts';
import { auditList } from './export/audit-list.ts';
import { correctionAnswers } from './export/correction-answers.ts';
import { formTrial } from './export/form-trial.ts';
import { minutesExtract } from './export/minutes-extract.ts';
import { auditReceipt } from './export/receipt.ts';
import { sheet as recoverySheet } from './export/recovery-sheet.ts';
import { redactedMinutes } from './export/redacted-minutes.ts';
import * as releases from './export/releases.ts';
import { reminderLetter } from './export/reminder-letter.ts';
import { subjectPreview } from './export/subject-preview.ts';
import { withheldList } from './export/withheld-list.ts';
import * as fileImportCommands from './file-import/commands.ts';
import * as fileImportQueries from './file-import/queries.ts';
import * as findingCommands from './finding/commands.ts';
import { list as listFindings } from './finding/queries.ts';
import type { Handlers } from './handlers-type.ts';
import * as legalBasisQueries from './legal-basis/queries.ts';
import * as agendaCommands from './meeting/agenda.ts';
import * as meetingCommands from './meeting/commands.ts';
import * as meetingQueries from './meeting/queries.ts';
import * as meetingSession from './meeting/session.ts';
import * as memberCommands from './member/commands.ts';
import * as memberQueries from './member/queries.ts';
import * as minutesCommands from './minutes/commands.ts';
import * as minutesQueries from './minutes/queries.ts';
import * as needToKnowCommands from './need-to-know/commands.ts';
import { previewWith } from './need-to-know/preview.ts';
import * as needToKnowQueries from './need-to-know/queries.ts';
import * as noteCommands from './note/commands.ts';
import * as noteQueries from './note/queries.ts';
import * as officeCommands from './office/commands.ts';
import { examine } from './office/examine.ts';
import * as officeGates from './office/gates.ts';
import * as officeQueries from './office/queries.ts';
import { today } from './office/today.ts';
import * as officeFormCommands from './office-form/commands.ts';
import { list as listForms } from './office-form/queries.ts';
import * as organizationCommands from './organization/commands.ts';
import * as organizationQueries from './organization/queries.ts';
import * as phraseCommands from './phrase/commands.ts';
import { list as listPhrases } from './phrase/queries.ts';
import * as recoveryCommands from './recovery/commands.ts';
import * as recoveryGates from './recovery/gates.ts';
import { standing as recoveryStanding } from './recovery/queries.ts';
import * as redactionCommands from './redaction/commands.ts';
import { copies } from './redaction/copies.ts';
import { earlier, takeEarlier } from './redaction/earlier.ts';
import * as redactionQueries from './redaction/queries.ts';
import * as redactionSigning from './redaction/signing.ts';
import { acknowledge, warnings } from './redaction/warnings.ts';
import * as statistics from './statistics/queries.ts';
import { close, reopen, standing } from './support-case/closing.ts';
import * as supportCaseCommands from './support-case/commands.ts';
import { course, courseDetails } from './support-case/course.ts';
import * as supportCaseQueries from './support-case/queries.ts';
import * as visitCommands from './visit/commands.ts';
import * as visitQueries from './visit/queries.ts';
import { acknowledge as acknowledgeWatched } from './watch/commands.ts';
import { list as listWatched } from './watch/queries.ts';

/** One handler for every declared operation; a gap does not compile. */
export const handlers: Handlers<Api> = {
  office: { ...officeGates, examine, ...officeQueries, today, ...officeCommands },
  access: {
    ...accessGates,
    ownLogin,
    changePassword,
    setFactor,
    removeFactor,
    bindToPc,
    unbindFromPc,
    breakGlass,
    endGlass,
    allowProjection,
    projection,
    endProjection,
    glass,
    glasses,
  },
  needToKnow: {
    rules: needToKnowQueries.rules,
    inCharge: needToKnowQueries.inCharge,
    seats: needToKnowQueries.seats,
    preview: previewWith({ course, courseDetails }),
    ...needToKnowCommands,
  },
  account: { ...accountQueries, ...accountCommands, ...accountGates },
  recovery: { standing: recoveryStanding, sheet: recoverySheet, ...recoveryCommands, ...recoveryGates },
  organization: { ...organizationQueries, ...organizationCommands },
  member: { ...memberQueries, ...memberCommands },
  supportCase: { ...supportCaseQueries, ...supportCaseCommands, standing, course, courseDetails, close, reopen },
  fileImport: { ...fileImportQueries, ...fileImportCommands },
  legalBasis: legalBasisQueries,
  meeting: { ...meetingQueries, ...meetingCommands, ...agendaCommands, ...meetingSession },
  attendance: { ...attendanceQueries, ...attendanceCommands },
  note: { ...noteQueries, ...noteCommands },
  draft: { ...draftQueries, ...draftCommands },
  disclosure: { ...disclosureQueries, ...disclosureCommands },
  action: { ...actionQueries, ...actionCommands, follow, history, review, remind, snooze, setRules },
  visit: { ...visitQueries, ...visitCommands },
  minutes: { ...minutesQueries, ...minutesCommands },
  officeForm: { list: listForms, ...officeFormCommands },
  phrase: { list: listPhrases, ...phraseCommands },
  correction: { list: listCorrections, ...correctionCommands },
  redaction: {
    ...redactionQueries,
    ...redactionCommands,
    ...redactionSigning,
    copies,
    earlier,
    takeEarlier,
    warnings,
    acknowledge,
  },
  export: {
    minutes: releases.minutes,
    minutesExtract,
    actionSheet,
    correctionAnswers,
    formTrial,
    redactedMinutes,
    withheldList,
    disclosures: releases.disclosures,
    auditBundle,
    auditBundleWithContent,
    auditExtract,
    auditList,
    auditReceipt,
    accounting,
    subjectAccounting,
    annualReport,
    reminderLetter,
  },
  audit: {
    ...auditGates,
    list: auditQueries.list,
    facets: auditQueries.facets,
    views: auditQueries.views,
    standing: auditQueries.standing,
    ...auditCommands,
  },
  finding: { list: listFindings, ...findingCommands },
  accounting: { persons, ofPerson, preview: subjectPreview },
  statistics: { years: statistics.years, figures: statistics.figures, followUp: statistics.followUp },
  watch: { list: listWatched, acknowledge: acknowledgeWatched },
  backup: {
    ...backupGates,
    ...backupCommands,
    standing: backupQueries.standing,
    list: backupQueries.list,
    checkPlace: backupQueries.checkPlace,
  },
};
