// The shell's script: carries the sidebar's calls to the server and shows the workbook as it is after each of them.
(() => {
  const grid = document.getElementById('grid');
  const sidebar = document.getElementById('sidebar');
  const status = document.getElementById('status');
  let opened = null;
  let refreshing = null;

  async function show(tab, page) {
    const response = await fetch(`/grid?tab=${encodeURIComponent(tab)}&page=${page}`);
    if (!response.ok) return;
    const place = grid.querySelector('.scroll');
    const [left, top] = tab === grid.dataset.tab ? [place?.scrollLeft ?? 0, place?.scrollTop ?? 0] : [0, 0];
    grid.innerHTML = await response.text();
    grid.dataset.tab = tab;
    grid.dataset.page = page;
    grid.querySelector('.scroll')?.scrollTo(left, top);
    grid.querySelector('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  // Calls may end close together; one look at the workbook serves them all.
  function refresh() {
    if (refreshing !== null) clearTimeout(refreshing);
    refreshing = setTimeout(() => {
      refreshing = null;
      show(grid.dataset.tab, grid.dataset.page);
    }, 50);
  }

  async function run({ id, name, args }) {
    status.textContent = 'Sedang bekerja';
    let reply;
    try {
      const body = JSON.stringify({ name, args });
      const headers = { 'content-type': 'application/json' };
      reply = await (await fetch('/run', { method: 'POST', headers, body })).json();
    } catch {
      reply = { ok: false, message: 'NetworkError: Connection failure' };
    }
    status.textContent = 'Selesai';
    sidebar.contentWindow.postMessage({ ...reply, teladan: 'done', id }, '*');
    const moved = reply.sheet && opened !== null && reply.sheet !== opened;
    if (reply.sheet) opened = reply.sheet;
    if (moved) show(reply.sheet, 1);
    else refresh();
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== sidebar.contentWindow || data === null) return;
    if (data.teladan === 'run') run(data);
    if (data.teladan === 'close') document.body.classList.add('alone');
    if (data.teladan === 'open') {
      const { pathname, search } = new URL(data.url);
      window.open(`${pathname}${search}`, '_blank', 'noopener');
    }
  });

  // The menu closes when something else is clicked, as menus do.
  document.addEventListener('click', ({ target }) => {
    for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(target)) menu.open = false;
  });

  // Another tab or page of the workbook without loading the sidebar again.
  grid.addEventListener('click', (event) => {
    const link = event.target.closest('.tabs a, .pager a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { searchParams, href } = new URL(link.href);
    history.replaceState(null, '', href);
    show(searchParams.get('tab'), searchParams.get('page') ?? 1);
  });
})();
