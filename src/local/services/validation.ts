/**
 * FormApp.TextValidation: the rule that a text must match a pattern, and its builder.
 *
 * Refuses patterns that are no regular expression, and a rule without one.
 */
import { matches } from './answer.ts';
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';
import { SCOPES } from './scope.ts';
import type { AnswerRule } from './state.ts';

type GoogleBuilder = GoogleAppsScript.Forms.TextValidationBuilder;
type GoogleValidation = GoogleAppsScript.Forms.TextValidation;
type Member = 'requireTextMatchesPattern' | 'setHelpText' | 'build';

const BUILDER = service<Member>({
  name: 'FormApp.TextValidationBuilder',
  scopes: SCOPES.forms,
  members: {
    ...same(['requireTextMatchesPattern', 'setHelpText'], { takes: [['String']] }),
    build: { takes: [[]] },
  },
});
const VALIDATION = service<never>({ name: 'FormApp.TextValidation', scopes: SCOPES.forms, members: {} });

export class ValidationService {
  readonly rule: AnswerRule;

  constructor(rule: AnswerRule) {
    this.rule = rule;
  }
}

class BuilderService implements Pick<GoogleBuilder, Member> {
  readonly #host: Host;
  #pattern: string | null = null;
  #helpText = '';

  constructor(host: Host) {
    this.#host = host;
  }

  requireTextMatchesPattern(pattern: string): GoogleBuilder {
    try {
      matches(pattern, '', true);
    } catch {
      throw new Refusal(`Invalid regular expression: ${pattern}`);
    }
    this.#pattern = pattern;
    return this.#self();
  }

  setHelpText(text: string): GoogleBuilder {
    this.#helpText = text;
    return this.#self();
  }

  build(): GoogleValidation {
    if (this.#pattern === null) throw new Refusal('A validation needs a requirement.');
    const rule = { kind: 'TextMatchesPattern', values: [this.#pattern], helpText: this.#helpText } as const;
    return expose<GoogleValidation, never>(this.#host, VALIDATION, new ValidationService(rule) as never);
  }

  #self(): GoogleBuilder {
    return expose<GoogleBuilder, Member>(this.#host, BUILDER, this);
  }
}

export function exposeValidationBuilder(host: Host): GoogleBuilder {
  return expose<GoogleBuilder, Member>(host, BUILDER, new BuilderService(host));
}
