/** The desk's page: everything around the grid, put together. What it knows is in desk-state.ts. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Desk, dismiss, look } from './desk-state.ts';
import { Header } from './header.tsx';
import { Mailbox } from './mailbox.tsx';
import { Meter } from './meter.tsx';
import { Dialog, Sidebar } from './panel.tsx';
import { hearRegionKey } from './regions.ts';
import { useDesk } from './use-desk.ts';
import { WarningBox } from './warning.tsx';
import { WorkbookPart } from './workbook.tsx';
import { YearPart } from './year.tsx';
// After the grid's own style sheets, which are imported with it.
import './desk.css';

const TOAST_MS = 8000;
/** Where this window keeps which message was closed last, so that it stays closed when the page is loaded again. */
const GONE = 'gone-message';

/** The script's passing message, which Sheets shows in the lower right corner; here on the left, where no sidebar lies under it. */
function Toast({ view }: Desk) {
  const toast = view?.workbook?.toast ?? null;
  const [goneAt, setGoneAt] = useState(Number(sessionStorage.getItem(GONE)));
  const close = (at: number): void => {
    sessionStorage.setItem(GONE, String(at));
    setGoneAt(at);
  };
  useEffect(() => {
    if (toast === null || toast.stays) return;
    const timer = setTimeout(() => close(toast.at), TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast?.at]);
  if (toast === null || toast.at === goneAt) return null;
  return (
    <div class="toast" role="status">
      {toast.title !== '' && <b>{toast.title}</b>}
      <p>{toast.message}</p>
      <button type="button" class="plain" aria-label="Tutup pesan" onClick={() => close(toast.at)}>
        ×
      </button>
    </div>
  );
}

function Banners({ isLost, notice }: Desk) {
  return (
    <div class="banners">
      {isLost && (
        <p class="banner lost" role="alert">
          Server meja tidak menjawab. Periksa apakah <code>npm start</code> masih berjalan; halaman ini mencoba lagi
          sendiri.
        </p>
      )}
      {notice && (
        <p class={notice.isFault ? 'banner fault' : 'banner'} role={notice.isFault ? 'alert' : 'status'}>
          {notice.text}
          <button type="button" class="plain" aria-label="Tutup pesan" onClick={dismiss}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}

function Main({ desk }: { readonly desk: Desk }) {
  const { view, sheet, mail, isMailOpen } = desk;
  if (view === null) return <main class="empty">{desk.isLost ? '' : 'Membuka meja …'}</main>;
  const { workbook } = view;
  return (
    <div class={workbook?.sidebar && !isMailOpen ? 'parts' : 'parts alone'}>
      {(workbook === null || isMailOpen) && <Mailbox key={view.person.email} view={view} mail={mail} />}
      {workbook && (
        <div class="keep" hidden={isMailOpen}>
          <WorkbookPart workbook={workbook} sheet={sheet} />
          {workbook.sidebar && <Sidebar panel={workbook.sidebar} />}
        </div>
      )}
      {workbook?.dialog && <Dialog key={workbook.dialog.path} panel={workbook.dialog} />}
    </div>
  );
}

/** What is not there yet to be worked with; null once all of it is. */
function openingNow({ view, sheet, isLost }: Desk): string | null {
  if (view === null) return isLost ? 'Menunggu server' : 'Membuka meja';
  const { workbook } = view;
  return workbook && sheet?.sheetId !== workbook.activeSheetId ? 'Membuka lembar' : null;
}

function Page() {
  const desk = useDesk();
  const { view, doing } = desk;
  useEffect(() => {
    document.title = view === null ? 'Meja Teladan' : `${view.title} · Meja Teladan`;
  }, [view?.title]);
  const waiting = view?.busy ?? doing ?? openingNow(desk);
  return (
    <>
      {view && <Header view={view} isMailOpen={desk.isMailOpen} />}
      <Banners {...desk} />
      {view?.year && <YearPart year={view.year} view={view} doing={desk.doing} />}
      <Main desk={desk} />
      <footer>
        <p role="status" class={waiting === null ? '' : 'waiting'}>
          {waiting === null ? 'Siap' : `${waiting} …`}
        </p>
        <p class="note">Layanan Google ditiru di komputer ini.</p>
        {view && <Meter meter={view.meter} />}
      </footer>
      <Toast {...desk} />
      {desk.warning && <WarningBox warning={desk.warning} />}
    </>
  );
}

const root = document.getElementById('desk');
if (root) {
  render(<Page />, root);
  void look();
  // What was done in another window, such as a form that was sent, is seen on coming back.
  window.addEventListener('focus', () => void look());
  hearRegionKey();
}
