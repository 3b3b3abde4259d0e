import { access as enAccess } from './en/access.ts';
import { app as enApp } from './en/app.ts';
import { dates as enDates } from './en/dates.ts';
import { errors as enErrors } from './en/errors.ts';
import { home as enHome } from './en/home.ts';
import { issues as enIssues } from './en/issues.ts';
import { reasons as enReasons } from './en/reasons.ts';
import { rules as enRules } from './en/rules.ts';
import { steps as enSteps } from './en/steps.ts';
import { ui as enUi } from './en/ui.ts';
import { access } from './ja/access.ts';
import { app } from './ja/app.ts';
import { dates } from './ja/dates.ts';
import { errors } from './ja/errors.ts';
import { home } from './ja/home.ts';
import { issues } from './ja/issues.ts';
import { reasons } from './ja/reasons.ts';
import { rules } from './ja/rules.ts';
import { steps } from './ja/steps.ts';
import { ui } from './ja/ui.ts';

/**
 * Every sentence the user sees: one file per feature and language, registered here under the feature's name.
 * The English file must `satisfies SameShape<typeof ja>`.
 */
export const texts = {
  ja: { access, app, dates, errors, home, issues, reasons, rules, steps, ui },
  en: {
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
