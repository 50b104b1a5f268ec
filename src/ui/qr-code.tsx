/** A link as a QR code to print, with what it is about below. */
import type { JSX } from 'preact';
import { words } from '../messages/page/qr-code.id.ts';
import { QUIET_MODULES, qrOutline } from './qr.ts';
import { speaking } from './words.ts';

const say = speaking(words);

export function QrCode({ text, url }: { readonly text: string; readonly url: string }): JSX.Element {
  const { size, path } = qrOutline(url);
  const side = size + 2 * QUIET_MODULES;
  return (
    <>
      <svg
        role="img"
        aria-label={say('qr.code', { link: text })}
        viewBox={`${-QUIET_MODULES} ${-QUIET_MODULES} ${side} ${side}`}
        shape-rendering="crispEdges"
      >
        <path d={path} />
      </svg>
      <span>{text}</span>
    </>
  );
}
