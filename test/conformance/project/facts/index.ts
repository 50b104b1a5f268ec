/** Every fact, in the order in which they run. */
import type { Fact } from '../fact.ts';
import { CACHING } from './cache.ts';
import { CHARTS } from './charts.ts';
import { DRIVE } from './drive.ts';
import { DRIVE_CHANGES } from './drive-changes.ts';
import { EXECUTION } from './execution.ts';
import { FORMS } from './forms.ts';
import { FORM_ANSWERS } from './forms-answers.ts';
import { FORM_DESTINATION } from './forms-destination.ts';
import { FORM_ITEMS } from './forms-items.ts';
import { FORM_RESPONDERS } from './forms-responders.ts';
import { HTML } from './html.ts';
import { LOCKING } from './lock.ts';
import { MAIL_FACTS } from './mail.ts';
import { PERMISSIONS } from './permissions.ts';
import { PROPERTIES } from './properties.ts';
import { RUNTIME } from './runtime.ts';
import { SESSION_FACTS } from './session.ts';
import { SHEETS_API } from './sheets-api.ts';
import { API_VALUES } from './sheets-api-values.ts';
import { CONDITIONAL_FORMATS } from './sheets-conditional.ts';
import { DISPLAYS } from './sheets-display.ts';
import { FORMATTING } from './sheets-formats.ts';
import { GRIDS } from './sheets-grid.ts';
import { NAMED_RANGES } from './sheets-names.ts';
import { PROTECTIONS } from './sheets-protection.ts';
import { RANGES, VALUES } from './sheets-ranges.ts';
import { VALIDATIONS } from './sheets-validation.ts';
import { WORKBOOKS } from './sheets-workbook.ts';
import { TRIGGERS } from './triggers.ts';
import { USER_INTERFACE } from './ui.ts';
import { UTILITIES_FACTS } from './utilities.ts';

export const FACTS: readonly Fact[] = [
  ...RUNTIME,
  ...CACHING,
  ...CHARTS,
  ...DRIVE,
  ...DRIVE_CHANGES,
  ...EXECUTION,
  ...FORMS,
  ...FORM_ITEMS,
  ...FORM_ANSWERS,
  ...FORM_DESTINATION,
  ...FORM_RESPONDERS,
  ...HTML,
  ...LOCKING,
  ...MAIL_FACTS,
  ...PERMISSIONS,
  ...PROPERTIES,
  ...SESSION_FACTS,
  ...API_VALUES,
  ...SHEETS_API,
  ...WORKBOOKS,
  ...GRIDS,
  ...RANGES,
  ...VALUES,
  ...DISPLAYS,
  ...FORMATTING,
  ...VALIDATIONS,
  ...CONDITIONAL_FORMATS,
  ...PROTECTIONS,
  ...NAMED_RANGES,
  ...TRIGGERS,
  ...USER_INTERFACE,
  ...UTILITIES_FACTS,
];
