/** The question of Sheets before a cell is changed that is protected with a warning: it may be, and nobody does it by accident. */
import { useState } from 'preact/hooks';
import { Box } from './box.tsx';
import type { Warning } from './desk-state.ts';

export function WarningBox({ warning: { description, answer } }: { readonly warning: Warning }) {
  const [isQuiet, setQuiet] = useState(false);
  const no = () => answer(false, false);
  const submit = (event: Event) => {
    event.preventDefault();
    answer(true, isQuiet);
  };
  return (
    <Box title="Perhatian" close={no}>
      <form onSubmit={submit}>
        <p>Bagian sheet ini tidak boleh diubah tanpa sengaja. Tetap ubah?</p>
        {description !== '' && <p>{description}</p>}
        <label class="choice">
          <input type="checkbox" checked={isQuiet} onChange={() => setQuiet(!isQuiet)} />
          <span>Jangan tanyakan lagi selama 5 menit</span>
        </label>
        <div class="foot">
          <button type="button" onClick={no}>
            Batal
          </button>
          <button type="submit" class="main">
            Tetap ubah
          </button>
        </div>
      </form>
    </Box>
  );
}
