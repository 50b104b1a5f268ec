/**
 * Base.Ui and Base.Menu: the menu that an add-on adds and the sidebar that it opens, recorded on the world.
 *
 * A menu added later replaces the earlier one of the same name, and there is one sidebar at a time.
 */
import { expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { type HtmlOutputService, servedPage } from './html.ts';
import { COST } from './meter.ts';
import { SCOPES } from './scope.ts';
import type { MenuEntry } from './state.ts';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type UiMember = 'createAddonMenu' | 'showSidebar';
type MenuMember = 'addItem' | 'addSeparator' | 'addToUi';

const UI = service<UiMember>({
  name: 'Ui',
  members: {
    createAddonMenu: { takes: [[]], from: 'NONE' },
    showSidebar: { takes: [['HtmlService.HtmlOutput']], cost: COST.page, scopes: SCOPES.ui },
  },
});
const MENU = service<MenuMember>({
  name: 'Menu',
  members: {
    addItem: { takes: [['String', 'String']], from: 'NONE' },
    ...same(['addSeparator', 'addToUi'], { takes: [[]], from: 'NONE' }),
  },
});

class UiService implements Pick<GoogleUi, UiMember> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  createAddonMenu(): GoogleMenu {
    // An add-on's menu has the add-on's name, which a script cannot choose.
    return expose<GoogleMenu, MenuMember>(
      this.#host,
      MENU,
      new MenuService(this.#host, this.#host.world.workbook.title),
    );
  }

  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    const output = reveal<HtmlOutputService>(userInterface);
    this.#host.world.ui.sidebar = { title: output.title, html: servedPage(output.getContent()), width: output.width };
  }
}

class MenuService implements Pick<GoogleMenu, MenuMember> {
  readonly #host: Host;
  readonly #title: string;
  readonly #items: MenuEntry[] = [];

  constructor(host: Host, title: string) {
    this.#host = host;
    this.#title = title;
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.#items.push({ caption, functionName });
    return this.#self();
  }

  addSeparator(): GoogleMenu {
    this.#items.push(null);
    return this.#self();
  }

  addToUi(): void {
    const { ui } = this.#host.world;
    const menu = { title: this.#title, items: [...this.#items] };
    ui.menus = [...ui.menus.filter((other) => other.title !== menu.title), menu];
  }

  #self(): GoogleMenu {
    return expose<GoogleMenu, MenuMember>(this.#host, MENU, this);
  }
}

export function exposeUi(host: Host): GoogleUi {
  return expose<GoogleUi, UiMember>(host, UI, new UiService(host));
}
