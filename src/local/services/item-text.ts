/** FormApp.TextItem and ParagraphTextItem: a line, or several, of a person's own words. */
import type { ValidationService } from './answer-validation.ts';
import { reveal, service } from './facade.ts';
import { ItemPart, type Place, QUESTION, type QuestionMember } from './item-part.ts';
import { prepared, type ShowItem } from './item-response.ts';
import { COST } from './meter.ts';
import { SCOPES } from './scope.ts';

export type TextItem = GoogleAppsScript.Forms.TextItem;
export type ParagraphTextItem = GoogleAppsScript.Forms.ParagraphTextItem;
type Member = QuestionMember | 'setValidation' | 'clearValidation' | 'createResponse';

const faceOf = (name: string, validation: `${string}.${string}`) =>
  service<Member>({
    name,
    scopes: SCOPES.forms,
    members: {
      ...QUESTION,
      setValidation: { takes: [[`${validation}|null`]], cost: COST.formSetter },
      clearValidation: { takes: [[]], cost: COST.formSetter },
      createResponse: { takes: [['String']] },
    },
  });
export const TEXT = faceOf('FormApp.TextItem', 'FormApp.TextValidation');
export const PARAGRAPH_TEXT = faceOf('FormApp.ParagraphTextItem', 'FormApp.ParagraphTextValidation');

/** Both kinds differ only in whose validation they take, which their faces check. */
export class TextItemService<T extends TextItem | ParagraphTextItem>
  extends ItemPart<T>
  implements Pick<GoogleAppsScript.Forms.TextItem, Exclude<Member, `set${string}` | 'clearValidation'>>
{
  readonly #show: ShowItem;

  constructor(place: Place<T>, show: ShowItem) {
    super(place);
    this.#show = show;
  }

  /** Null takes away the one that there was. */
  setValidation(validation: GoogleAppsScript.Forms.TextValidation | null): T {
    return this.change({ validation: validation === null ? null : reveal<ValidationService>(validation).rule });
  }

  clearValidation(): T {
    return this.change({ validation: null });
  }

  createResponse(answer: string): GoogleAppsScript.Forms.ItemResponse {
    return prepared({ ...this.place, answer, show: this.#show });
  }
}
