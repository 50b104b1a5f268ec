/**
 * Letters that HR writes by hand at the desk: the personal links to each rater, and a tab to the leader.
 *
 * A person who writes in Gmail needs no script and spends no quota of scripts, so nothing here is metered.
 */
import { makeCsv } from '../files/csv.ts';
import { Stopped } from '../files/stopped.ts';
import { kebab, recordsOf, textsOf } from '../files/tab.ts';
import { nextId } from '../services/random.ts';
import type { AttachmentState, FormState, SheetState } from '../services/state.ts';
import type { World } from '../world.ts';
import type { LinksView } from './desk.types.ts';
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
  readonly isOpen: boolean;
  readonly isAnswered: boolean;
}

const FORM = /^https:\/\/docs\.google\.com\/forms\/d\/e\/([^/]+)\/viewform/;

/** The form behind a link; undefined for a form of another workbook and for what is no form. */
function formBehind({ forms }: World, link: string): FormState | undefined {
  const [, publishedId] = FORM.exec(link) ?? [];
  return Object.values(forms).find((form) => form.publishedId === publishedId);
}

/** What was answered anywhere: a personal link brings its code along as an answer. */
const answersIn = ({ forms }: World): ReadonlySet<unknown> =>
  new Set(Object.values(forms).flatMap(({ responses }) => responses.flatMap(({ answers }) => Object.values(answers))));

/** What the sheet of assignments holds for a rater: whom to rate, where, and whether that is still to be done. */
function linksIn(world: World): readonly Link[] {
  const answers = answersIn(world);
  return recordsOf(world, 'Penugasan').flatMap((record): readonly Link[] => {
    const { tautan = '', peran = '', kode = '', 'email penilai': email = '', 'nama penilai': rater = '' } = record;
    if (tautan === '') return [];
    const ratee = record['nama dinilai'] || record['nip dinilai'] || '';
    const whom = peran === 'Diri' ? 'Penilaian diri' : `Penilaian ${ratee} (sebagai ${peran.toLowerCase()})`;
    const form = formBehind(world, tautan);
    return [
      {
        email: email.trim().toLowerCase(),
        rater,
        line: `${whom}:\n${tautan}`,
        isOpen: form?.published === true && form.accepting,
        isAnswered: kode !== '' && answers.has(kode),
      },
    ];
  });
}

function groupedByAddress(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) groups.set(link.email, [...(groups.get(link.email) ?? []), link]);
  return groups;
}

interface Owing {
  /** By address, what is still to be answered there. */
  readonly groups: ReadonlyMap<string, readonly Link[]>;
  readonly view: LinksView;
}

/** Why nobody is written to; undefined where somebody is. */
function refusalOf(links: readonly Link[], owing: readonly Link[]): string | undefined {
  if (links.length === 0)
    return 'Lembar Penugasan belum berisi tautan pribadi. Buat formulirnya dahulu di bilah sisi Teladan.';
  if (!links.some(({ isOpen }) => isOpen))
    return 'Formulir belum dibuka: tautan di lembar Penugasan tidak menuju formulir buku kerja ini yang menerima jawaban. Buat atau buka formulirnya dahulu di bilah sisi Teladan.';
  return owing.length === 0 ? 'Semua penilai sudah menjawab; tidak ada surat yang perlu dikirim.' : undefined;
}

function owingIn(world: World): Owing {
  const links = linksIn(world);
  const open = links.filter(({ isOpen }) => isOpen);
  const owing = open.filter(({ isAnswered }) => !isAnswered);
  const groups = groupedByAddress(owing.filter(({ email }) => ADDRESS.test(email)));
  const raters = new Set(open.map(({ email }) => email));
  const late = new Set(owing.map(({ email }) => email));
  const without = new Set(owing.flatMap(({ email, rater }) => (ADDRESS.test(email) ? [] : [rater || '(tanpa nama)'])));
  const view = {
    refusal: refusalOf(links, owing) ?? null,
    letters: [...groups].map(([email, own]) => ({ email, name: own[0]?.rater || email, forms: own.length })),
    done: [...raters].filter((email) => !late.has(email)).length,
    withoutAddress: [...without],
    closed: links.length - open.length,
  };
  return { groups, view };
}

/** Whom `sendLinks` would write to. */
export const linksView = (world: World): LinksView => owingIn(world).view;

/**
 * One letter to every rater who still owes answers, with the links to just those.
 *
 * @throws Stopped before any form of the workbook is open, where nobody owes any, and, after the others were sent, for
 *   raters without an address
 */
export function sendLinks(world: World): void {
  const { groups, view } = owingIn(world);
  if (view.refusal !== null) throw new Stopped(view.refusal);
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
  if (view.withoutAddress.length > 0) {
    const names = view.withoutAddress.join('; ');
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
