/**
 * Panels: the add-on's own pages in a frame that can reach nothing but this page, which carries its calls to the server.
 *
 * The frame speaks as assets/shim.js does: `run`, `close`, `open`, `size` and `round` (F6) to this page, `done` back.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelView } from '../desk.types.ts';
import { Box } from './box.tsx';
import { act, runFor } from './desk-state.ts';
import { formPath } from './grid/cell.ts';
import { goRound } from './regions.ts';

type Kind = 'sidebar' | 'dialog';

interface Asked {
  readonly teladan?: unknown;
  readonly id?: unknown;
  readonly name?: unknown;
  readonly args?: unknown;
  readonly pressed?: unknown;
  readonly url?: unknown;
  readonly isBack?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

interface Size {
  readonly width?: number;
  readonly height?: number;
}

const pressedIn = (pressed: unknown): { readonly pressed?: string } =>
  typeof pressed === 'string' && pressed !== '' ? { pressed } : {};

/** Runs a call and tells the frame how it went; of a failure only the message, as on Google. */
async function answer(frame: Window, kind: Kind, { id, name, args, pressed }: Asked): Promise<void> {
  try {
    const list = Array.isArray(args) ? args : [];
    const value = await runFor({ panel: kind, name: String(name), args: list, ...pressedIn(pressed) });
    frame.postMessage({ teladan: 'done', id, ok: true, value }, '*');
  } catch (error) {
    frame.postMessage({ teladan: 'done', id, ok: false, message: (error as Error).message }, '*');
  }
}

const closePanel = (kind: Kind) => act('close', { panel: kind }, { doing: 'Menutup' });

interface FrameProps {
  readonly kind: Kind;
  readonly panel: PanelView;
  readonly resize?: (size: Size) => void;
}

function Frame({ kind, panel, resize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<Asked | null>) => {
      const own = frame.current?.contentWindow;
      if (!own || source !== own || data === null) return;
      if (data.teladan === 'run') void answer(own, kind, data);
      if (data.teladan === 'close') void closePanel(kind);
      if (data.teladan === 'round' && kind === 'sidebar') goRound(data.isBack === true);
      if (data.teladan === 'open') {
        const path = formPath(String(data.url));
        if (path !== undefined) window.open(path, '_blank', 'noopener');
      }
      if (data.teladan === 'size') {
        const { width, height } = data;
        if (typeof width === 'number' && width > 0) resize?.({ width });
        if (typeof height === 'number' && height > 0) resize?.({ height });
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [kind, resize]);
  return (
    <iframe
      ref={frame}
      // A new path is a new document, also where the browser would keep the frame.
      key={panel.path}
      title={panel.title}
      src={panel.path}
      data-entrance
      sandbox="allow-scripts allow-forms allow-popups"
    />
  );
}

export function Sidebar({ panel }: { readonly panel: PanelView }) {
  return (
    <aside class="sidebar" data-region="sidebar" aria-label={`Bilah sisi ${panel.title}`}>
      <div class="bar">
        <h2>{panel.title}</h2>
        <button type="button" class="plain" aria-label="Tutup bilah sisi" onClick={() => void closePanel('sidebar')}>
          ×
        </button>
      </div>
      <Frame kind="sidebar" panel={panel} />
    </aside>
  );
}

/** What Google gives a dialog whose script sets no size. */
const STANDARD = { width: 600, height: 400 };

export function Dialog({ panel }: { readonly panel: PanelView }) {
  const [size, setSize] = useState<Size>({});
  const resize = useCallback((part: Size) => setSize((now) => ({ ...now, ...part })), []);
  const width = size.width ?? panel.width ?? STANDARD.width;
  const height = size.height ?? panel.height ?? STANDARD.height;
  return (
    <Box title={panel.title} close={() => void closePanel('dialog')} width={width}>
      <div class="framed" style={{ height: `${height}px` }}>
        <Frame kind="dialog" panel={panel} resize={resize} />
      </div>
    </Box>
  );
}
