/** FormApp.GridItem: the same choices for each of several rows. Refuses none, blank ones, and one twice. */
import { same, service } from './facade.ts';
import { setColumns, setRows } from './form-state.ts';
import { getter, ItemPart, listSetter, type Place, QUESTION, type QuestionMember } from './item-part.ts';
import { prepared, type ShowItem } from './item-response.ts';
import { SCOPES } from './scope.ts';

export type GridItem = GoogleAppsScript.Forms.GridItem;
type Member = QuestionMember | 'getRows' | 'getColumns' | 'setRows' | 'setColumns' | 'createResponse';

export const GRID = service<Member>({
  name: 'FormApp.GridItem',
  scopes: SCOPES.forms,
  members: {
    ...QUESTION,
    ...same(['getRows', 'getColumns'], getter),
    ...same(['setRows', 'setColumns'], listSetter),
    createResponse: { takes: [['(String|null)[]']] },
  },
});

export class GridItemService extends ItemPart<GridItem> implements Pick<GridItem, Member> {
  readonly #show: ShowItem;

  constructor(place: Place<GridItem>, show: ShowItem) {
    super(place);
    this.#show = show;
  }

  getRows(): string[] {
    return [...this.item.rows];
  }

  getColumns(): string[] {
    return [...this.item.columns];
  }

  setRows(rows: string[]): GridItem {
    setRows(this.place.host.world.state, this.place.form, this.item, rows);
    return this.change({});
  }

  setColumns(columns: string[]): GridItem {
    setColumns(this.item, columns);
    return this.change({});
  }

  /** One column label a row, or null where the row is left out. */
  createResponse(responses: (string | null)[]): GoogleAppsScript.Forms.ItemResponse {
    return prepared({ ...this.place, answer: [...responses], show: this.#show });
  }
}
