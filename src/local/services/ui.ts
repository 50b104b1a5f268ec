/**
 * Base.Ui and Base.Menu: menus, the sidebar and the dialog that an add-on opens, recorded on the world.
 *
 * A menu added later replaces the earlier one of the same name; there is one sidebar and one dialog at a time. Refuses
 * what would wait for a person's answer (alert, prompt): here nobody would give one.
 */
import { expose, reveal, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { type HtmlOutputService, servedPage } from './html.ts';
import { COST } from './meter.ts';
import { SCOPES } from './scope.ts';
import type { MenuEntry } from './state.ts';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type UiMember = 'createAddonMenu' | 'createMenu' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog';
type MenuMember = 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi';

const UI = service<UiMember>({
  name: 'Ui',
  members: {
    createAddonMenu: { takes: [[]], from: 'NONE' },
    createMenu: { takes: [['String']], from: 'NONE' },
    showSidebar: { takes: [['HtmlService.HtmlOutput']], cost: COST.page, scopes: SCOPES.ui },
    ...same(['showModalDialog', 'showModelessDialog'], {
      takes: [['HtmlService.HtmlOutput', 'String']],
      cost: COST.page,
      scopes: SCOPES.ui,
    }),
  },
});
const MENU = service<MenuMember>({
  name: 'Menu',
  members: {
    addItem: { takes: [['String', 'String']], from: 'NONE' },
    addSubMenu: { takes: [['Menu']], from: 'NONE' },
    ...same(['addSeparator', 'addToUi'], { takes: [[]], from: 'NONE' }),
  },
});

class UiService implements Pick<GoogleUi, UiMember> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  createAddonMenu(): GoogleMenu {
    // An add-on's menu has the name of its project, which a script cannot choose.
    return this.createMenu(this.#host.world.project);
  }

  createMenu(caption: string): GoogleMenu {
    return expose<GoogleMenu, MenuMember>(this.#host, MENU, new MenuService(this.#host, caption));
  }

  showSidebar(userInterface: Output): void {
    const output = reveal<HtmlOutputService>(userInterface);
    this.#host.world.ui.sidebar = { title: output.title, html: servedPage(output.getContent()), width: output.width };
  }

  showModalDialog(userInterface: Output, title: string): void {
    this.#show(userInterface, title, true);
  }

  showModelessDialog(userInterface: Output, title: string): void {
    this.#show(userInterface, title, false);
  }

  /** The title of the call counts, not the page's own. */
  #show(userInterface: Output, title: string, modal: boolean): void {
    const output = reveal<HtmlOutputService>(userInterface);
    const { width, height } = output;
    this.#host.world.ui.dialog = { title, html: servedPage(output.getContent()), width, height, modal };
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

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const inside = reveal<MenuService>(menu);
    this.#items.push({ caption: inside.#title, functionName: '', items: [...inside.#items] });
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
