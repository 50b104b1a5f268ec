/** FormApp.DateItem: a day with its year, as the script's own calendar has it. The hour of a Date does not matter. */
import { service } from './facade.ts';
import { ItemPart, type Place, QUESTION, type QuestionMember } from './item-part.ts';
import { prepared, type ShowItem } from './item-response.ts';
import { SCOPES } from './scope.ts';

export type DateItem = GoogleAppsScript.Forms.DateItem;
type Member = QuestionMember | 'createResponse';

export const DATE = service<Member>({
  name: 'FormApp.DateItem',
  scopes: SCOPES.forms,
  members: { ...QUESTION, createResponse: { takes: [['Date']] } },
});

export class DateItemService extends ItemPart<DateItem> implements Pick<DateItem, Member> {
  readonly #show: ShowItem;

  constructor(place: Place<DateItem>, show: ShowItem) {
    super(place);
    this.#show = show;
  }

  createResponse(response: GoogleAppsScript.Base.Date): GoogleAppsScript.Forms.ItemResponse {
    const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
    const answer = `${padded(response.getFullYear(), 4)}-${padded(response.getMonth() + 1, 2)}-${padded(response.getDate(), 2)}`;
    return prepared({ ...this.place, answer, show: this.#show });
  }
}
