/** The world's clock: it stands still until somebody moves it, and then everything that falls due happens. */
import { useId, useState } from 'preact/hooks';
import type { DeskView } from '../desk.types.ts';
import { Box } from './box.tsx';
import { act } from './desk-state.ts';
import { longTime, minutesBetween, wallTime } from './time.ts';

const STEPS = [
  ['1 jam', 60],
  ['1 hari', 24 * 60],
  ['1 minggu', 7 * 24 * 60],
] as const;

const move = (minutes: number) =>
  act('clock', { minutes }, { doing: 'Memajukan waktu dan menjalankan pemicu yang jatuh tempo' });

export function Clock({ view: { now, timeZone } }: { readonly view: DeskView }) {
  const [isOpen, open] = useState(false);
  return (
    <div class="clock">
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => open(true)}>
        <span class="unseen">Jam meja: </span>
        <time dateTime={now}>{longTime(now, timeZone)}</time>
      </button>
      <fieldset class="steps" aria-label="Majukan waktu">
        {STEPS.map(([words, minutes]) => (
          <button key={words} type="button" aria-label={`Majukan ${words}`} onClick={() => void move(minutes)}>
            +{words}
          </button>
        ))}
      </fieldset>
      {isOpen && <ClockBox now={now} timeZone={timeZone} close={() => open(false)} />}
    </div>
  );
}

interface ClockBoxProps {
  readonly now: string;
  readonly timeZone: string;
  readonly close: () => void;
}

function ClockBox({ now, timeZone, close }: ClockBoxProps) {
  const start = wallTime(now, timeZone);
  const [to, setTo] = useState(start);
  const id = useId();
  const minutes = minutesBetween(start, to);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!(minutes > 0)) return;
    close();
    void move(minutes);
  };
  return (
    <Box title="Jam meja" close={close}>
      <form onSubmit={submit}>
        <p>
          Sekarang {longTime(now, timeZone)} ({timeZone}). Jam hanya bergerak maju; pemicu yang jatuh tempo dijalankan.
        </p>
        <label for={id}>Majukan sampai</label>
        <input
          id={id}
          type="datetime-local"
          min={start}
          value={to}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
        <p id={`${id}-fault`} class="fault">
          {minutes < 0 ? 'Waktu itu sudah lewat.' : ''}
        </p>
        <div class="foot">
          <button type="button" onClick={close}>
            Batal
          </button>
          <button type="submit" class="main" disabled={!(minutes > 0)}>
            Majukan
          </button>
        </div>
      </form>
    </Box>
  );
}
