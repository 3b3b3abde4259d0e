import { access as enAccess } from './en/access.ts';
import { account as enAccount } from './en/account.ts';
import { accounting as enAccounting } from './en/accounting.ts';
import { action as enAction } from './en/action.ts';
import { app as enApp } from './en/app.ts';
import { attendance as enAttendance } from './en/attendance.ts';
import { audit as enAudit } from './en/audit.ts';
import { backup as enBackup } from './en/backup.ts';
import { checkpoint as enCheckpoint } from './en/checkpoint.ts';
import { compare as enCompare } from './en/compare.ts';
import { correction as enCorrection } from './en/correction.ts';
import { dates as enDates } from './en/dates.ts';
import { disclosure as enDisclosure } from './en/disclosure.ts';
import { draft as enDraft } from './en/draft.ts';
import { errors as enErrors } from './en/errors.ts';
import { exporting as enExport } from './en/export.ts';
import { fileImport as enFileImport } from './en/file-import.ts';
import { finding as enFinding } from './en/finding.ts';
import { glyphs as enGlyphs } from './en/glyphs.ts';
import { home as enHome } from './en/home.ts';
import { importProblems as enImportProblems } from './en/import-problems.ts';
import { issues as enIssues } from './en/issues.ts';
import { legalBasis as enLegalBasis } from './en/legal-basis.ts';
import { meeting as enMeeting } from './en/meeting.ts';
import { member as enMember } from './en/member.ts';
import { minutes as enMinutes } from './en/minutes.ts';
import { needToKnow as enNeedToKnow } from './en/need-to-know.ts';
import { note as enNote } from './en/note.ts';
import { office as enOffice } from './en/office.ts';
import { operations as enOperations } from './en/operations.ts';
import { organization as enOrganization } from './en/organization.ts';
import { reasons as enReasons } from './en/reasons.ts';
import { recovery as enRecovery } from './en/recovery.ts';
import { redaction as enRedaction } from './en/redaction.ts';
import { rules as enRules } from './en/rules.ts';
import { statistics as enStatistics } from './en/statistics.ts';
import { steps as enSteps } from './en/steps.ts';
import { supportCase as enSupportCase } from './en/support-case.ts';
import { ui as enUi } from './en/ui.ts';
import { visit as enVisit } from './en/visit.ts';
import { watch as enWatch } from './en/watch.ts';
import { access } from './ja/access.ts';
import { account } from './ja/account.ts';
import { accounting } from './ja/accounting.ts';
import { action } from './ja/action.ts';
import { app } from './ja/app.ts';
import { attendance } from './ja/attendance.ts';
import { audit } from './ja/audit.ts';
import { backup } from './ja/backup.ts';
import { checkpoint } from './ja/checkpoint.ts';
import { compare } from './ja/compare.ts';
import { correction } from './ja/correction.ts';
import { dates } from './ja/dates.ts';
import { disclosure } from './ja/disclosure.ts';
import { draft } from './ja/draft.ts';
import { errors } from './ja/errors.ts';
import { exporting } from './ja/export.ts';
import { fileImport } from './ja/file-import.ts';
import { finding } from './ja/finding.ts';
import { glyphs } from './ja/glyphs.ts';
import { home } from './ja/home.ts';
import { importProblems } from './ja/import-problems.ts';
import { issues } from './ja/issues.ts';
import { legalBasis } from './ja/legal-basis.ts';
import { meeting } from './ja/meeting.ts';
import { member } from './ja/member.ts';
import { minutes } from './ja/minutes.ts';
import { needToKnow } from './ja/need-to-know.ts';
import { note } from './ja/note.ts';
import { office } from './ja/office.ts';
import { operations } from './ja/operations.ts';
import { organization } from './ja/organization.ts';
import { reasons } from './ja/reasons.ts';
import { recovery } from './ja/recovery.ts';
import { redaction } from './ja/redaction.ts';
import { rules } from './ja/rules.ts';
import { statistics } from './ja/statistics.ts';
import { steps } from './ja/steps.ts';
import { supportCase } from './ja/support-case.ts';
import { ui } from './ja/ui.ts';
import { visit } from './ja/visit.ts';
import { watch } from './ja/watch.ts';

/**
 * Every sentence the user sees: one file per feature and language, registered here under the feature's name.
 * The English file must `satisfies SameShape<typeof ja>`.
 */
export const texts = {
  ja: {
    minutes,
    correction,
    recovery,
    redaction,
    export: exporting,
    supportCase,
    organization,
    operations,
    office,
    member,
    importProblems,
    glyphs,
    fileImport,
    compare,
    audit,
    backup,
    checkpoint,
    account,
    accounting,
    finding,
    statistics,
    action,
    attendance,
    disclosure,
    legalBasis,
    meeting,
    needToKnow,
    note,
    draft,
    access,
    app,
    dates,
    errors,
    home,
    issues,
    reasons,
    rules,
    steps,
    ui,
    visit,
    watch,
  },
  en: {
    minutes: enMinutes,
    correction: enCorrection,
    recovery: enRecovery,
    redaction: enRedaction,
    export: enExport,
    supportCase: enSupportCase,
    organization: enOrganization,
    operations: enOperations,
    office: enOffice,
    member: enMember,
    importProblems: enImportProblems,
    glyphs: enGlyphs,
    fileImport: enFileImport,
    compare: enCompare,
    audit: enAudit,
    backup: enBackup,
    checkpoint: enCheckpoint,
    account: enAccount,
    accounting: enAccounting,
    finding: enFinding,
    statistics: enStatistics,
    action: enAction,
    attendance: enAttendance,
    disclosure: enDisclosure,
    legalBasis: enLegalBasis,
    meeting: enMeeting,
    needToKnow: enNeedToKnow,
    note: enNote,
    draft: enDraft,
    access: enAccess,
    app: enApp,
    dates: enDates,
    errors: enErrors,
    home: enHome,
    issues: enIssues,
    reasons: enReasons,
    rules: enRules,
    steps: enSteps,
    ui: enUi,
    visit: enVisit,
    watch: enWatch,
  },
} as const;
