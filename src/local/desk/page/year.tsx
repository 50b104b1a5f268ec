/**
 * The year that is clicked through: where it is, what was done last, what comes next, and playing on, which stops between
 * two chapters. What the year came to is shown beside what its people meant to do.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DeskView, YearView } from '../desk.types.ts';
import { Box } from './box.tsx';
import { act, deskNow } from './desk-state.ts';
import { longDay } from './time.ts';

const whole = new Intl.NumberFormat('id-ID');

/** Plays a chapter, where it is still the one that comes next. Says whether it was played. */
async function playAfter(done: number): Promise<boolean> {
  const year = deskNow().view?.year;
  if (!year?.next || year.done !== done) return false;
  return act('chapter', { number: year.done + 1 }, { doing: `Memainkan: ${year.next.name}` });
}

/** Opens the sheet that shows best what was done last; nobody but HR has sheets. */
function LastSheet({ year: { last }, view: { workbook } }: { readonly year: YearView; readonly view: DeskView }) {
  const tab = workbook?.tabs.find(({ name }) => name === last?.sheet);
  if (!workbook || !tab || tab.sheetId === workbook.activeSheetId) return null;
  const { sheetId, name } = tab;
  return (
    <button type="button" onClick={() => void act('tab', { sheetId }, { doing: `Membuka ${name}` })}>
      Lihat {name}
    </button>
  );
}

interface YearPartProps {
  readonly year: YearView;
  readonly view: DeskView;
  readonly doing: string | null;
}

/** `Sasaran diumumkan: 60 surat terkirim.` */
function lastWords({ name, letters, forms }: NonNullable<YearView['last']>): string {
  const came = [
    letters > 0 ? `${whole.format(letters)} surat terkirim` : '',
    forms > 0 ? `${whole.format(forms)} formulir diisi` : '',
  ].filter((words) => words !== '');
  return came.length === 0 ? `${name}.` : `${name}: ${came.join(', ')}.`;
}

/** What was done last and what comes next; while a chapter is played, what it is at. */
function Told({ year: { period, last, next }, now }: { readonly year: YearView; readonly now: string | null }) {
  return (
    <div class="told" role="status">
      <p>{last ? `Baru saja: ${lastWords(last)}` : `Awal ${period}: belum ada yang dikerjakan.`}</p>
      {now !== null && <p class="now">Sedang berjalan: {now} …</p>}
      {now === null && (
        <p>
          {next ? (
            <>
              Berikutnya: <b>{next.name}</b>. {next.about}
            </>
          ) : (
            'Tahun ini selesai. Lembar tahun lalu tersimpan dengan tahunnya di belakang nama.'
          )}
        </p>
      )}
    </div>
  );
}

export function YearPart({ year, view, doing }: YearPartProps) {
  const { period, done, chapters, next, ledger } = year;
  const [isPlayingOn, playOn] = useState(false);
  const isWanted = useRef(false);
  const [isLedgerOpen, openLedger] = useState(false);
  const id = useId();
  const isBusy = view.busy !== null || doing !== null;
  useEffect(
    () => () => {
      isWanted.current = false;
    },
    [],
  );

  const playOne = async () => {
    if (next === null) openLedger(true);
    else if (!isBusy) {
      await playAfter(done);
      if (deskNow().view?.year?.ledger) openLedger(true);
    }
  };
  const playAll = async () => {
    if (isPlayingOn) {
      isWanted.current = false;
      playOn(false);
      return;
    }
    if (isBusy) return;
    isWanted.current = true;
    playOn(true);
    for (let at = done; isWanted.current && (await playAfter(at)); ) at += 1;
    playOn(false);
    if (deskNow().view?.year?.ledger) openLedger(true);
  };

  return (
    <section class="year" aria-label={`Setahun ${period}`} data-region="year">
      <div class="where">
        <label for={id}>
          <b>Setahun {period}</b> · Langkah {done} dari {chapters}
        </label>
        <progress id={id} max={chapters} value={done} />
        <small>{longDay(view.now, view.timeZone)}</small>
      </div>
      <Told year={year} now={isBusy ? (view.busy ?? doing) : null} />
      <div class="go" data-entrance>
        <button type="button" class="main" aria-disabled={next !== null && isBusy} onClick={() => void playOne()}>
          {next === null ? 'Lihat hasil setahun' : 'Langkah berikutnya'}
        </button>
        {next !== null && (
          <button type="button" aria-disabled={isBusy && !isPlayingOn} onClick={() => void playAll()}>
            {isPlayingOn ? 'Berhenti sesudah langkah ini' : 'Sampai akhir tahun'}
          </button>
        )}
        <LastSheet year={year} view={view} />
      </div>
      {isLedgerOpen && ledger && <Ledger lines={ledger} period={period} close={() => openLedger(false)} />}
    </section>
  );
}

interface LedgerProps {
  readonly lines: NonNullable<YearView['ledger']>;
  readonly period: number;
  readonly close: () => void;
}

function Ledger({ lines, period, close }: LedgerProps) {
  const others = lines.filter(({ found, meant }) => meant !== null && meant !== found).length;
  return (
    <Box title={`Hasil setahun ${period}`} close={close} width={560}>
      <p>
        {others === 0
          ? 'Semua yang terjadi sama dengan yang dimaksud oleh orang-orang contoh ini.'
          : `${others} hitungan berbeda dari yang dimaksud oleh orang-orang contoh ini. Yang Anda kerjakan sendiri ikut terhitung.`}
      </p>
      <section class="scroll" aria-label="Hasil setahun">
        <table class="ledger">
          <thead>
            <tr>
              <th scope="col">Yang dihitung</th>
              <th scope="col">Terjadi</th>
              <th scope="col">Dimaksud</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ what, found, meant }) => (
              <tr key={what} class={meant !== null && meant !== found ? 'other' : ''}>
                <th scope="row">{what}</th>
                <td>{whole.format(found)}</td>
                <td>{meant === null ? 'pilihan kepegawaian' : whole.format(meant)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Box>
  );
}
