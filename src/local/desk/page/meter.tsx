/** The meter: what the last thing done would cost on Google, in calls and in assumed time. */
import { useState } from 'preact/hooks';
import type { MeterView } from '../desk.types.ts';
import { Box } from './box.tsx';

const whole = new Intl.NumberFormat('id-ID');
const seconds = (milliseconds: number): string =>
  `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(milliseconds / 1000)} dtk`;

export function Meter({ meter }: { readonly meter: MeterView | null }) {
  const [isOpen, open] = useState(false);
  if (meter === null) return <span class="meter">Belum ada tindakan yang diukur.</span>;
  const { doing, totalCalls, cellsRead, cellsWritten, cost, calls } = meter;
  return (
    <>
      <button type="button" class="meter" aria-haspopup="dialog" onClick={() => open(true)}>
        {doing}: {whole.format(totalCalls)} panggilan · {whole.format(cellsRead + cellsWritten)} sel · ± {seconds(cost)}
      </button>
      {isOpen && (
        <Box title={`Ongkos: ${doing}`} close={() => open(false)} width={560}>
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
        </Box>
      )}
    </>
  );
}
