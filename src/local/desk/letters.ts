/**
 * The letter that HR writes by hand at the desk: a tab to the leader, as Sheets' own "Email this file" sends it.
 *
 * A person who does so needs no script and spends no quota of scripts, so nothing here is metered. Invitations and
 * reminders go by the add-on's sidebar.
 */
import { makeCsv } from '../files/csv.ts';
import { Stopped } from '../files/stopped.ts';
import { kebab, textsOf } from '../files/tab.ts';
import { nextId } from '../services/random.ts';
import type { AttachmentState, SheetState } from '../services/state.ts';
import type { World } from '../world.ts';
import { personNow } from './people.ts';
import { tabPage } from './tab-page.ts';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments?: readonly AttachmentState[];
}

/** Sends a letter from whoever sits at the desk. */
function post(world: World, { to, subject, body, attachments = [] }: Letter): void {
  world.state.mails.push({
    id: nextId(world.state, '', 16),
    at: world.clock.now().getTime(),
    from: world.actingUser,
    name: personNow(world).name,
    replyTo: null,
    to: [to],
    cc: [],
    bcc: [],
    subject,
    body,
    htmlBody: null,
    attachments,
    inlineImages: {},
    sentBy: 'hand',
    readBy: [],
  });
}

const attachment = (name: string, contentType: string, text: string): AttachmentState => ({
  name,
  contentType,
  bytes: Buffer.from(text, 'utf8').toString('base64'),
});

/** A tab as it stands, as a file for spreadsheets and a page for reading. @throws Stopped for what is no address */
export function sendTab(world: World, sheet: SheetState, to: string): void {
  if (!ADDRESS.test(to)) throw new Stopped(`"${to}" bukan alamat email.`);
  const name = kebab(sheet.name);
  post(world, {
    to,
    subject: `${sheet.name} · ${world.workbook.title}`,
    body: `Yth. Bapak/Ibu,\n\nterlampir lembar ${sheet.name}, untuk dibaca (HTML) dan untuk diolah (CSV).\n\nPetugas kepegawaian`,
    attachments: [
      attachment(`${name}.html`, 'text/html', tabPage(world.workbook, sheet)),
      attachment(`${name}.csv`, 'text/csv', makeCsv(textsOf(world, sheet))),
    ],
  });
}
