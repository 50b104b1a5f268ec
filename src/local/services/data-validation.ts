/**
 * SpreadsheetApp.DataValidation and its builder: what a script says a cell may hold.
 *
 * Refuses a builder without criteria. Values are compared in validation-rule.ts.
 */
import { types } from 'node:util';
import { type EnumValue, enumOf, expose, type Kind, type Member, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { ValidationRule } from './validation-rule.ts';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type ReadMember = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

/** Google's own list; what has no method here can still come from a workbook. */
export const DATA_VALIDATION_CRITERIA = enumOf('SpreadsheetApp.DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);
type Criteria = keyof typeof DATA_VALIDATION_CRITERIA;

/** Methods that differ only in their criteria, with the kind of their arguments and how many they take. */
const REQUIREMENTS = {
  requireDate: ['DATE_IS_VALID_DATE'],
  requireDateAfter: ['DATE_AFTER', 'Date'],
  requireDateBefore: ['DATE_BEFORE', 'Date'],
  requireDateBetween: ['DATE_BETWEEN', 'Date', 'Date'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'Date'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'Date', 'Date'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'Date'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'Date'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'number', 'number'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number', 'number'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  requireTextContains: ['TEXT_CONTAINS', 'String'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'String'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 'String'],
  requireTextIsEmail: ['TEXT_IS_VALID_EMAIL'],
  requireTextIsUrl: ['TEXT_IS_VALID_URL'],
} as const satisfies Partial<Record<keyof GoogleBuilder, readonly [Criteria, ...Kind[]]>>;
type Requirement = keyof typeof REQUIREMENTS;
type BuilderMember =
  | Requirement
  | 'build'
  | 'requireCheckbox'
  | 'requireValueInList'
  | 'setAllowInvalid'
  | 'setHelpText';

const NAMES = Object.keys(REQUIREMENTS) as Requirement[];

const READ = same<ReadMember>(['copy', 'getAllowInvalid', 'getCriteriaType', 'getCriteriaValues', 'getHelpText'], {
  takes: [[]],
});
const RULE = service<ReadMember>({
  name: 'SpreadsheetApp.DataValidation',
  scopes: SCOPES.spreadsheet,
  members: READ,
});
const BUILDER = service<BuilderMember>({
  name: 'SpreadsheetApp.DataValidationBuilder',
  scopes: SCOPES.spreadsheet,
  members: {
    ...(Object.fromEntries(NAMES.map((name) => [name, { takes: [REQUIREMENTS[name].slice(1)] }])) as unknown as Record<
      Requirement,
      Member
    >),
    build: { takes: [[]] },
    requireCheckbox: { takes: [[], ['any'], ['any', 'any']] },
    requireValueInList: { takes: [['any[]'], ['any[]', 'boolean']] },
    setAllowInvalid: { takes: [['boolean']] },
    setHelpText: { takes: [['String']] },
  },
});

/** What a rule is, for a script; `state` is what is kept with the cells. */
export class DataValidationService implements Pick<Google, Exclude<ReadMember, 'getCriteriaType' | 'getHelpText'>> {
  readonly #host: Host;
  readonly state: ValidationRule;

  constructor(host: Host, state: ValidationRule) {
    this.#host = host;
    this.state = state;
  }

  copy(): GoogleBuilder {
    return exposeValidationRuleBuilder(this.#host, this.state);
  }

  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return DATA_VALIDATION_CRITERIA[this.state.criteria as Criteria];
  }

  /** The arguments of the method that made the rule; a list is one of them. */
  getCriteriaValues(): unknown[] {
    const { criteria, values, showsDropdown } = this.state;
    if (criteria === 'VALUE_IN_LIST') return [[...values], showsDropdown];
    return values.map((value) => (typeof value === 'object' ? this.#host.makeDate(value.at) : value));
  }

  getHelpText(): string | null {
    return this.state.helpText;
  }
}

const BLANK = { criteria: '', values: [], showsDropdown: true, allowInvalid: true, helpText: null } as const;
const keptValue = (value: unknown): ValidationRule['values'][number] =>
  types.isDate(value) ? { at: value.getTime() } : (value as string | number | boolean);

class BuilderService {
  readonly #host: Host;
  #rule: ValidationRule;

  constructor(host: Host, rule: ValidationRule) {
    this.#host = host;
    this.#rule = rule;
  }

  build(): Google {
    if (this.#rule.criteria === '') throw new Refusal('A data validation rule needs criteria.');
    return exposeDataValidation(this.#host, this.#rule);
  }

  require(criteria: Criteria, values: readonly unknown[], showsDropdown = true): GoogleBuilder {
    return this.#with({ criteria, values: values.map(keptValue), showsDropdown });
  }

  requireCheckbox(...values: unknown[]): GoogleBuilder {
    return this.require('CHECKBOX', values);
  }

  requireValueInList(values: unknown[], showsDropdown = true): GoogleBuilder {
    return this.require('VALUE_IN_LIST', values.map(String), showsDropdown);
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    return this.#with({ allowInvalid });
  }

  setHelpText(helpText: string): GoogleBuilder {
    return this.#with({ helpText });
  }

  #with(change: Partial<ValidationRule>): GoogleBuilder {
    this.#rule = { ...this.#rule, ...change };
    return face(this.#host, this);
  }
}

function face(host: Host, builder: BuilderService): GoogleBuilder {
  const requirements = Object.fromEntries(
    NAMES.map((name) => [name, (...values: unknown[]) => builder.require(REQUIREMENTS[name][0], values)]),
  ) as unknown as Record<Requirement, (...values: unknown[]) => GoogleBuilder>;
  return expose<GoogleBuilder, BuilderMember>(host, BUILDER, {
    ...requirements,
    build: () => builder.build(),
    requireCheckbox: (...values: unknown[]) => builder.requireCheckbox(...values),
    requireValueInList: (values: unknown[], showsDropdown?: boolean) =>
      builder.requireValueInList(values, showsDropdown),
    setAllowInvalid: (allowInvalid: boolean) => builder.setAllowInvalid(allowInvalid),
    setHelpText: (helpText: string) => builder.setHelpText(helpText),
  });
}

export const exposeValidationRuleBuilder = (host: Host, rule: ValidationRule = BLANK): GoogleBuilder =>
  face(host, new BuilderService(host, rule));

export const exposeDataValidation = (host: Host, rule: ValidationRule): Google =>
  expose<Google, ReadMember>(host, RULE, new DataValidationService(host, rule));

/** The rule behind a face that a script handed in, as it is kept. */
export const ruleJson = (rule: Google | null): string | null =>
  rule === null ? null : JSON.stringify(reveal<DataValidationService>(rule).state);
