/** FormApp.DateItem: a day with its year. The hour of a Date that a script hands in does not matter. */
import { service } from './facade.ts';
import { ItemPart, type Place, QUESTION, type QuestionMember } from './item-part.ts';
import { prepared, type ShowItem } from './item-response.ts';
import { SCOPES } from './scope.ts';
import { wallAt } from './zone.ts';

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
    const { year, month, day } = wallAt(response.getTime(), this.place.host.timeZone);
    const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
    const answer = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
    return prepared({ ...this.place, answer, show: this.#show });
  }
}
