/**
 * FormApp's validations: the rule that an answer to a text, a paragraph or checkboxes must keep, and their builders.
 *
 * Each kind of item has a builder of its own and takes no other's. Refuses patterns that are no regular expression, and
 * a validation without a rule.
 */
import { matches } from './answer.ts';
import { expose, type Kind, type Service, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { AnswerRule, RuleKind } from './state.ts';

type TextBuilder = GoogleAppsScript.Forms.TextValidationBuilder;
type ParagraphBuilder = GoogleAppsScript.Forms.ParagraphTextValidationBuilder;
type CheckboxBuilder = GoogleAppsScript.Forms.CheckboxValidationBuilder;

const PATTERNS = [
  'TextContainsPattern',
  'TextDoesNotContainPattern',
  'TextMatchesPattern',
  'TextDoesNotMatchPattern',
] as const;
const LENGTHS = ['TextLengthGreaterThanOrEqualTo', 'TextLengthLessThanOrEqualTo'] as const;
const COMPARISONS = [
  'NumberEqualTo',
  'NumberNotEqualTo',
  'NumberGreaterThan',
  'NumberGreaterThanOrEqualTo',
  'NumberLessThan',
  'NumberLessThanOrEqualTo',
] as const;
const PLAIN = ['Number', 'WholeNumber', 'TextIsEmail', 'TextIsUrl'] as const;
const SPANS = ['NumberBetween', 'NumberNotBetween'] as const;
const COUNTS = ['SelectExactly', 'SelectAtLeast', 'SelectAtMost'] as const;

type ParagraphRule = (typeof PATTERNS)[number] | (typeof LENGTHS)[number];
type TextRule = ParagraphRule | (typeof COMPARISONS)[number] | (typeof PLAIN)[number] | (typeof SPANS)[number];
type Require<K extends RuleKind> = `require${K}`;
type Member<K extends RuleKind> = Require<K> | 'setHelpText' | 'build';

/** What the method of each rule takes. */
const TAKES: readonly (readonly [readonly RuleKind[], readonly Kind[]])[] = [
  [PATTERNS, ['String']],
  [LENGTHS, ['integer']],
  [COMPARISONS, ['number']],
  [PLAIN, []],
  [SPANS, ['number', 'number']],
  [COUNTS, ['integer']],
];

function builderOf<K extends RuleKind>(name: string, rules: readonly K[]): Service<Member<K>> {
  const requires = TAKES.flatMap(([kinds, takes]) =>
    rules
      .filter((rule) => kinds.includes(rule))
      .map((rule): readonly [Require<K>, object] => [`require${rule}`, { takes: [takes] }]),
  );
  const members = {
    ...Object.fromEntries(requires),
    ...same(['setHelpText'], { takes: [['String']] }),
    ...same(['build'], { takes: [[]] }),
  };
  return service<Member<K>>({ name, scopes: SCOPES.forms, members: members as Service<Member<K>>['members'] });
}

const paragraphRules: readonly ParagraphRule[] = [...PATTERNS, ...LENGTHS];
const textRules: readonly TextRule[] = [...paragraphRules, ...COMPARISONS, ...PLAIN, ...SPANS];

/** What a script holds once a validation is built; only an item looks into it. */
export class ValidationService {
  readonly rule: AnswerRule;

  constructor(rule: AnswerRule) {
    this.rule = rule;
  }
}

/** The builder with these rules, of the validation of this name. The rule that is asked for last holds. */
function exposeBuilder<T, K extends RuleKind>(host: Host, name: string, rules: readonly K[]): T {
  let asked: Pick<AnswerRule, 'kind' | 'values'> | null = null;
  let helpText = '';
  const requires = rules.map((kind) => [
    `require${kind}`,
    (...values: (string | number)[]) => {
      if (kind.endsWith('Pattern')) checkPattern(String(values[0]));
      asked = { kind, values };
      return face;
    },
  ]);
  const implementation = {
    ...(Object.fromEntries(requires) as Record<Require<K>, () => T>),
    setHelpText: (text: string) => {
      helpText = text;
      return face;
    },
    build: () => {
      if (asked === null) throw new Refusal('A validation needs a requirement.');
      const built = service<never>({ name: `FormApp.${name}`, scopes: SCOPES.forms, members: {} });
      return expose(host, built, new ValidationService({ ...asked, helpText }) as never);
    },
  };
  const face: T = expose<T, Member<K>>(host, builderOf(`FormApp.${name}Builder`, rules), implementation);
  return face;
}

function checkPattern(pattern: string): void {
  try {
    matches(pattern, '', true);
  } catch {
    throw new Refusal(`Invalid regular expression: ${pattern}`);
  }
}

export const exposeTextBuilder = (host: Host): TextBuilder =>
  exposeBuilder<TextBuilder, TextRule>(host, 'TextValidation', textRules);

export const exposeParagraphBuilder = (host: Host): ParagraphBuilder =>
  exposeBuilder<ParagraphBuilder, ParagraphRule>(host, 'ParagraphTextValidation', paragraphRules);

export const exposeCheckboxBuilder = (host: Host): CheckboxBuilder =>
  exposeBuilder<CheckboxBuilder, (typeof COUNTS)[number]>(host, 'CheckboxValidation', COUNTS);
