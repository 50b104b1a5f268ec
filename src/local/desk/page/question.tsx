/** Boxes that ask before something is done: what to open, whom to write to, and whether people are sure. */
import { useId, useState } from 'preact/hooks';
import type { Beginning, DeskView } from '../desk.types.ts';
import { Box } from './box.tsx';
import { act } from './desk-state.ts';

export type Question = 'reset' | 'year' | 'folder' | 'tab';

interface QuestionProps {
  readonly view: DeskView;
  readonly close: () => void;
}

interface FooterProps {
  readonly close: () => void;
  readonly words: string;
  readonly isOff?: boolean;
}

const Footer = ({ close, words, isOff = false }: FooterProps) => (
  <div class="foot">
    <button type="button" onClick={close}>
      Batal
    </button>
    <button type="submit" class="main" disabled={isOff}>
      {words}
    </button>
  </div>
);

const KEPT =
  'Keadaan yang sekarang tidak hilang: disimpan di folder tersendiri yang bertanggal. Sesudahnya disebutkan di mana folder itu dan cara membukanya lagi.';

const STARTS = [
  ['empty', 'Buku kerja kosong', 'Belum ada apa-apa: mulai dengan data contoh, berkas, atau tempelan Anda.'],
  ['fresh', 'Instansi contoh, periode belum dimulai', 'Semua tabel terisi; formulir belum dibuka.'],
  [
    'played',
    'Instansi contoh, sudah dinilai',
    'Semua jawaban masuk, nilai dan ringkasan sudah ada; periode belum ditutup.',
  ],
  [
    'year',
    'Jalani setahun',
    'Instansi contoh pada hari kerja pertama Januari; Anda memainkan tahun itu langkah demi langkah.',
  ],
] as const;

function Reset({ close, first = 'fresh' }: QuestionProps & { readonly first?: Beginning }) {
  const [to, choose] = useState<Beginning>(first);
  const submit = (event: Event) => {
    event.preventDefault();
    close();
    void act('reset', { to }, { doing: 'Memulai ulang', done: 'Meja sudah dimulai ulang.' });
  };
  return (
    <Box title="Mulai ulang" close={close}>
      <form onSubmit={submit}>
        <p>Semua isi meja ini diganti: buku kerja, formulir, jawaban, dan surat. {KEPT}</p>
        <fieldset>
          <legend>Mulai dari</legend>
          {STARTS.map(([value, words, detail]) => (
            <label key={value} class="choice">
              <input type="radio" name="to" checked={to === value} onChange={() => choose(value)} />
              <span>
                {words}
                <small class="choice-detail">{detail}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <Footer close={close} words="Ganti semua dan mulai ulang" />
      </form>
    </Box>
  );
}

function Folder({ close }: QuestionProps) {
  const [path, setPath] = useState('');
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    close();
    void act('folder', { path: path.trim() }, { doing: 'Membuka folder', done: 'Folder sudah dibuka.' });
  };
  return (
    <Box title="Buka folder CSV" close={close}>
      <form onSubmit={submit}>
        <p>Berkas CSV di folder ini diimpor ke buku kerja baru. Isi meja yang sekarang diganti. {KEPT}</p>
        <label for={id}>Folder di komputer ini</label>
        <input
          id={id}
          value={path}
          autocomplete="off"
          placeholder="/home/saya/data-pegawai"
          onInput={(event) => setPath(event.currentTarget.value)}
        />
        <Footer close={close} words="Buka" isOff={path.trim() === ''} />
      </form>
    </Box>
  );
}

function Tab({ view, close }: QuestionProps) {
  const leader = view.people.find(({ place }) => place === 'leader');
  const [to, setTo] = useState(leader?.email ?? '');
  const id = useId();
  // The tab that was open when it was asked: what opens behind the box afterwards is not what was agreed to.
  const [tab] = useState(() => view.workbook?.tabs.find(({ sheetId }) => sheetId === view.workbook?.activeSheetId));
  const submit = (event: Event) => {
    event.preventDefault();
    close();
    const words = { doing: 'Mengirim lembar', done: `Lembar ${tab?.name ?? ''} sudah dikirim.` };
    void act('sendTab', { sheetId: tab?.sheetId ?? 0, to: to.trim() }, words);
  };
  return (
    <Box title={`Kirim lembar ${tab?.name ?? ''}`} close={close}>
      <form onSubmit={submit}>
        <p>Lembar yang terbuka dikirim sebagai lampiran surat dari Anda.</p>
        <label for={id}>Kepada</label>
        <input id={id} type="email" required value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        <Footer close={close} words="Kirim" isOff={to.trim() === ''} />
      </form>
    </Box>
  );
}

const LiveYear = (given: QuestionProps) => <Reset {...given} first="year" />;

const BOXES = { reset: Reset, year: LiveYear, folder: Folder, tab: Tab } as const;

export function QuestionBox({ question, view, close }: QuestionProps & { readonly question: Question }) {
  const Shown = BOXES[question];
  return <Shown view={view} close={close} />;
}
