/** The meter: what the last thing done would cost on Google, in calls and in assumed time. */
import { useState } from 'preact/hooks';
import type { MeterView } from '../desk.types.ts';
import { Box } from './box.tsx';

const whole = new Intl.NumberFormat('id-ID');
const seconds = (milliseconds: number): string =>
  `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(milliseconds / 1000)} dtk`;

const wordsFor = ({ totalCalls, cellsRead, cellsWritten, cost }: MeterView): string =>
  `${whole.format(totalCalls)} panggilan · ${whole.format(cellsRead + cellsWritten)} sel · ± ${seconds(cost)}`;

function Calls({ meter: { cellsRead, cellsWritten, cost, calls } }: { readonly meter: MeterView }) {
  return (
    <>
      <p>
        Sel dibaca {whole.format(cellsRead)}, ditulis {whole.format(cellsWritten)}. Perkiraan waktu di Google{' '}
        {seconds(cost)}; angka ini untuk membandingkan, bukan janji.
      </p>
      <section class="scroll" aria-label="Panggilan layanan">
        <table>
          <thead>
            <tr>
              <th scope="col">Panggilan layanan</th>
              <th scope="col">Kali</th>
            </tr>
          </thead>
          <tbody>
            {calls.map(([name, count]) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{whole.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

export function Meter({ meter }: { readonly meter: MeterView | null }) {
  const [isOpen, open] = useState(false);
  if (meter === null) return <span class="meter">Belum ada tindakan yang diukur.</span>;
  const { doing, totalCalls } = meter;
  return (
    <>
      <button type="button" class="meter" aria-haspopup="dialog" onClick={() => open(true)}>
        {doing}: {totalCalls === 0 ? 'tanpa panggilan layanan' : wordsFor(meter)}
      </button>
      {isOpen && (
        <Box title={`Biaya layanan: ${doing}`} close={() => open(false)} width={560}>
          {totalCalls === 0 ? <p>Tidak ada layanan Google yang dipanggil.</p> : <Calls meter={meter} />}
        </Box>
      )}
    </>
  );
}
