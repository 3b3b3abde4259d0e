import { access } from './access.ts';
import { account } from './account.ts';
import { accounting } from './accounting.ts';
import { action } from './action.ts';
import { attendance } from './attendance.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { breakGlass } from './break-glass.ts';
import type { Client } from './client.ts';
import { correction } from './correction.ts';
import { disclosure } from './disclosure.ts';
import { draft } from './draft.ts';
import { exporting } from './export.ts';
import { handouts } from './export-handouts.ts';
import { fileImport } from './file-import.ts';
import { finding } from './finding.ts';
import { legalBasis } from './legal-basis.ts';
import { meeting } from './meeting.ts';
import { member } from './member.ts';
import { minutes } from './minutes.ts';
import { needToKnow } from './need-to-know.ts';
import { note } from './note.ts';
import { office } from './office.ts';
import { officeForm } from './office-form.ts';
import { organization } from './organization.ts';
import { phrase } from './phrase.ts';
import { projection } from './projection.ts';
import { recovery } from './recovery.ts';
import { redaction } from './redaction.ts';
import { statistics } from './statistics.ts';
import { supportCase } from './support-case.ts';
import { visit } from './visit.ts';
import { watch } from './watch.ts';

/** Table of contents: every operation of the application. */
export const operations = Object.freeze({
  office,
  access: { ...access, ...breakGlass, ...projection },
  needToKnow,
  account,
  recovery,
  organization,
  member,
  supportCase,
  fileImport,
  legalBasis,
  meeting,
  attendance,
  note,
  draft,
  disclosure,
  action,
  visit,
  minutes,
  correction,
  officeForm,
  phrase,
  redaction,
  export: { ...exporting, ...handouts },
  audit,
  finding,
  accounting,
  statistics,
  watch,
  backup,
});
export type Api = typeof operations;
export type TasukiClient = Client<Api>;
