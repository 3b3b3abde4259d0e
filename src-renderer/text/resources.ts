import { access as enAccess } from './en/access.ts';
import { action as enAction } from './en/action.ts';
import { app as enApp } from './en/app.ts';
import { attendance as enAttendance } from './en/attendance.ts';
import { dates as enDates } from './en/dates.ts';
import { disclosure as enDisclosure } from './en/disclosure.ts';
import { errors as enErrors } from './en/errors.ts';
import { home as enHome } from './en/home.ts';
import { issues as enIssues } from './en/issues.ts';
import { legalBasis as enLegalBasis } from './en/legal-basis.ts';
import { meeting as enMeeting } from './en/meeting.ts';
import { note as enNote } from './en/note.ts';
import { reasons as enReasons } from './en/reasons.ts';
import { rules as enRules } from './en/rules.ts';
import { steps as enSteps } from './en/steps.ts';
import { ui as enUi } from './en/ui.ts';
import { access } from './ja/access.ts';
import { action } from './ja/action.ts';
import { app } from './ja/app.ts';
import { attendance } from './ja/attendance.ts';
import { dates } from './ja/dates.ts';
import { disclosure } from './ja/disclosure.ts';
import { errors } from './ja/errors.ts';
import { home } from './ja/home.ts';
import { issues } from './ja/issues.ts';
import { legalBasis } from './ja/legal-basis.ts';
import { meeting } from './ja/meeting.ts';
import { note } from './ja/note.ts';
import { reasons } from './ja/reasons.ts';
import { rules } from './ja/rules.ts';
import { steps } from './ja/steps.ts';
import { ui } from './ja/ui.ts';

/**
 * Every sentence the user sees: one file per feature and language, registered here under the feature's name.
 * The English file must `satisfies SameShape<typeof ja>`.
 */
export const texts = {
  ja: {
    action,
    attendance,
    disclosure,
    legalBasis,
    meeting,
    note,
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
  },
  en: {
    action: enAction,
    attendance: enAttendance,
    disclosure: enDisclosure,
    legalBasis: enLegalBasis,
    meeting: enMeeting,
    note: enNote,
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
  },
} as const;
