/** The shell: workbook and sidebar side by side, with the add-on's menu and the download above them. */
import type { World } from '../world.ts';
import { gridHtml, sheetShown } from './grid.ts';
import { escaped, htmlPage } from './html.ts';

/** The add-on's menu; each line runs its function as a person would who clicks it. */
function menuHtml(world: World): string {
  const menus = world.ui.menus.map(({ items }) => {
    const lines = items.map((item) =>
      item === null
        ? '<hr>'
        : `<button name="function" value="${escaped(item.functionName)}">${escaped(item.caption)}</button>`,
    );
    return `<details class="menu"><summary>Ekstensi › Teladan</summary><form method="post" action="/menu">${lines.join('')}</form></details>`;
  });
  return menus.join('');
}

/** The whole page. The grid is exchanged in place after each call of the sidebar. */
export function shellPage(world: World, tab: string | null, page: number): string {
  const sheet = sheetShown(world, tab);
  const title = world.workbook.title;
  return htmlPage({
    title: `${sheet.name} · ${title}`,
    style: 'desk.css',
    script: 'desk.js',
    body: `<header><h1>${escaped(title)}</h1>${menuHtml(world)}
<p class="note">Lingkungan setempat: layanan Google ditiru di komputer ini.</p>
<a class="button" href="/teladan.xlsx" download>Unduh teladan.xlsx</a></header>
<main id="grid" data-tab="${escaped(sheet.name)}" data-page="${page}">${gridHtml(world, sheet, page)}</main>
<aside aria-label="Bilah sisi"><h2 id="sidebar-title">Teladan</h2>
<iframe id="sidebar" title="Bilah sisi Teladan" src="/sidebar" sandbox="allow-scripts allow-forms allow-popups"></iframe></aside>
<p id="status" role="status" class="unseen"></p>`,
  });
}
