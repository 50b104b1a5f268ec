/** The mailbox of whoever sits at the desk: the letters, newest first, and the one that is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskView, MailView } from '../desk.types.ts';
import { act } from './desk-state.ts';
import { formPath } from './grid/cell.ts';
import { longTime, shortTime } from './time.ts';

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

const FILE_ADDRESS = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)\/edit\S*$/;

/** The page of this desk for a spreadsheet's address; who may not open it is told so there. */
const filePath = (address: string): string | undefined => {
  const id = FILE_ADDRESS.exec(address)?.[1];
  return id === undefined ? undefined : `/files/${id}`;
};

/** Text with its line breaks; addresses of forms and files lead to the pages of this desk, other addresses stay text. */
function Text({ text }: { readonly text: string }) {
  return (
    <div class="text">
      {text.split(ADDRESS).map((part, index) => {
        const path = formPath(part) ?? filePath(part);
        return path === undefined ? (
          part
        ) : (
          <a key={`${index}:${path}`} href={path} target="_blank" rel="noopener">
            {part}
          </a>
        );
      })}
    </div>
  );
}

/** HTML that the server made safe, in a frame without scripts that is as high as the letter. */
function Html({ html }: { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const page = frame.current?.contentDocument?.documentElement;
    if (!frame.current || !page) return;
    // A page is never lower than its frame, so the frame starts flat.
    frame.current.style.height = '0';
    frame.current.style.height = `${page.scrollHeight}px`;
  };
  const style = 'body{margin:0;font:14px/1.5 system-ui,sans-serif;color:#1f2933;overflow-wrap:anywhere}';
  return (
    <iframe
      ref={frame}
      class="html"
      title="Isi surat"
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={`<!doctype html><html lang="id"><base target="_blank"><title>Surat</title><style>${style}</style>${html}`}
      onLoad={fit}
    />
  );
}

function Letter({
  letter,
  timeZone,
  close,
}: {
  readonly letter: MailView;
  readonly timeZone: string;
  readonly close: () => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [letter.id]);
  return (
    <article class="letter">
      <button type="button" class="plain back" onClick={close}>
        ‹ Semua surat
      </button>
      <h2 ref={head} tabIndex={-1}>
        {letter.subject}
      </h2>
      <dl>
        <dt>Dari</dt>
        <dd>{letter.from}</dd>
        <dt>Kepada</dt>
        <dd>{letter.to.join(', ')}</dd>
        <dt>Waktu</dt>
        <dd>{longTime(letter.at, timeZone)}</dd>
      </dl>
      {letter.html === null ? <Text text={letter.body} /> : <Html html={letter.html} />}
      {letter.attachments.length > 0 && (
        <ul class="attachments" aria-label="Lampiran">
          {letter.attachments.map(({ name, path }) => (
            <li key={path}>
              <a href={path} target="_blank" rel="noopener">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

interface MailboxProps {
  readonly view: DeskView;
  readonly mail: readonly MailView[] | null;
}

export function Mailbox({ view, mail }: MailboxProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = mail?.find(({ id }) => id === openId);
  const read = ({ id, unread }: MailView) => {
    setOpenId(id);
    if (unread) void act('read', { id }, { doing: 'Membuka surat' });
  };
  const letters = [...(mail ?? [])].sort((left, right) => right.at.localeCompare(left.at));
  return (
    <main class={open ? 'mailbox one' : 'mailbox'} data-region="main">
      <section class="letters" aria-labelledby="mailbox-title" tabIndex={-1} data-entrance>
        <h2 id="mailbox-title">
          Kotak surat <small>{view.person.name}</small>
        </h2>
        {mail === null && <p class="empty">Mengambil surat …</p>}
        {mail?.length === 0 && <p class="empty">Belum ada surat.</p>}
        <ul>
          {letters.map((letter) => (
            <li key={letter.id}>
              <button
                type="button"
                class={letter.unread ? 'unread' : ''}
                aria-current={letter.id === openId ? 'true' : undefined}
                onClick={() => read(letter)}
              >
                <span class="who">
                  {letter.unread && <span class="unseen">Belum dibaca: </span>}
                  {letter.from}
                </span>
                <time dateTime={letter.at}>{shortTime(letter.at, view.timeZone)}</time>
                <span class="subject">{letter.subject}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {open ? (
        <Letter letter={open} timeZone={view.timeZone} close={() => setOpenId(null)} />
      ) : (
        <p class="empty none">Pilih surat untuk membacanya.</p>
      )}
    </main>
  );
}
