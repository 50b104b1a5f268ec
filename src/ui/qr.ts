/** QR codes as the outline of an SVG: sharp at any size, and printed without any picture being fetched. */
import qrcode from 'qrcode-generator';

/** A code: how many modules it has on a side, and the path that fills the dark ones. */
export interface QrOutline {
  readonly size: number;
  readonly path: string;
}

/** Light modules around a code, without which readers do not find it (ISO 18004 asks for four). */
export const QUIET_MODULES = 4;

/** The code of a text; a sixth of it may be unreadable (level M), as paper gets folded. */
export function qrOutline(text: string): QrOutline {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (code.isDark(row, column) ? `M${column} ${row}h1v1h-1z` : '')).join(
      '',
    ),
  );
  return { size, path: rows.join('') };
}
