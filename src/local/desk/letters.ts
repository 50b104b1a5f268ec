/**
 * Letters that HR writes by hand at the desk: the personal links to each rater, and a tab to the leader.
 *
 * A person who writes in Gmail needs no script and spends no quota of scripts, so nothing here is metered.
 */
import { makeCsv } from '../files/csv.ts';
import { Stopped } from '../files/stopped.ts';
import { kebab, recordsOf, textsOf } from '../files/tab.ts';
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

interface Link {
  readonly email: string;
  readonly rater: string;
  readonly line: string;
}

/** What the sheet of assignments holds for a rater: whom to rate, and where. */
function linksIn(world: World): readonly Link[] {
  return recordsOf(world, 'Penugasan').flatMap((record): readonly Link[] => {
    const { tautan = '', peran = '', 'email penilai': email = '', 'nama penilai': rater = '' } = record;
    if (tautan === '') return [];
    const ratee = record['nama dinilai'] || record['nip dinilai'] || '';
    const whom = peran === 'Diri' ? 'Penilaian diri' : `Penilaian ${ratee} (sebagai ${peran.toLowerCase()})`;
    return [{ email: email.trim().toLowerCase(), rater, line: `${whom}:\n${tautan}` }];
  });
}

function groupedByAddress(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) groups.set(link.email, [...(groups.get(link.email) ?? []), link]);
  return groups;
}

/**
 * One letter to every rater, with all links that are theirs.
 *
 * @throws Stopped without any link, and, after the others were sent, for raters without an address
 */
export function sendLinks(world: World): void {
  const links = linksIn(world);
  if (links.length === 0)
    throw new Stopped('Lembar Penugasan belum berisi tautan pribadi. Buat formulirnya dahulu di bilah sisi Teladan.');
  const groups = groupedByAddress(links.filter(({ email }) => ADDRESS.test(email)));
  for (const [to, own] of groups) {
    const lines = own.map(({ line }, index) => `${index + 1}. ${line}`);
    const greeting = `Yth. ${own[0]?.rater || 'Bapak/Ibu'},`;
    const body = [
      greeting,
      'mohon mengisi formulir penilaian kinerja berikut. Tautan ini pribadi: jangan diteruskan kepada orang lain.',
      ...lines,
      'Terima kasih.\nPetugas kepegawaian',
    ].join('\n\n');
    post(world, { to, subject: `Tautan penilaian kinerja Anda (${own.length} formulir)`, body });
  }
  const without = new Set(
    links.filter(({ email }) => !ADDRESS.test(email)).map(({ rater }) => rater || '(tanpa nama)'),
  );
  if (without.size > 0) {
    const names = [...without].join('; ');
    throw new Stopped(
      `${groups.size} surat terkirim. Tanpa alamat email di lembar Penugasan, maka tidak dikirimi: ${names}.`,
    );
  }
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
