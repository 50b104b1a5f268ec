/**
 * Panels: the sidebar and the dialog as Google would serve them, with a `google.script.run` that reaches this computer.
 *
 * A panel's page stands in a sandbox with an origin of its own, as on Google, so it cannot fetch; it asks the desk's page
 * around it by message. Each document has a path of its own, so that a panel that was opened again is a new document.
 */
import { readFileSync } from 'node:fs';
import type { Bench } from '../cycle.ts';
import { functionNames } from '../execution.ts';
import type { UiState } from '../services/state.ts';
import type { World } from '../world.ts';
import { type Answer, html } from './answer.ts';
import type { PanelView } from './desk.types.ts';

export const PANELS = ['sidebar', 'dialog'] as const;
export type PanelName = (typeof PANELS)[number];

/** The add-on's page brings its script and style inside itself and may load nothing. */
const PANEL_ONLY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads";

const documents = new WeakMap<object, number>();
let latest = 0;

/** The number of a document: the same while the panel stays as it was opened. */
function numberOf(panel: object): number {
  const known = documents.get(panel);
  if (known !== undefined) return known;
  latest += 1;
  documents.set(panel, latest);
  return latest;
}

const sizeOf = (panel: NonNullable<UiState[PanelName]>): Pick<PanelView, 'width' | 'height'> => ({
  width: panel.width,
  height: 'height' in panel ? panel.height : null,
});

export function panelView({ ui }: World, name: PanelName): PanelView | null {
  const panel = ui[name];
  return panel && { title: panel.title, path: `/panels/${name}/${numberOf(panel)}`, ...sizeOf(panel) };
}

const shim = (): string => readFileSync(new URL('./assets/shim.js', import.meta.url), 'utf8');

/** The document at a panel's path, with the shim before everything else; undefined where it is not open any more. */
export function panelDocument({ world, dist }: Bench, path: string): Answer | undefined {
  const { ui } = world;
  const [, asked, number] = /^\/panels\/([a-z]+)\/(\d+)$/.exec(path) ?? [];
  const name = PANELS.find((known) => known === asked);
  const panel = name && ui[name];
  if (!panel || numberOf(panel) !== Number(number)) return undefined;
  const names = JSON.stringify(functionNames(world, dist));
  const script = `<script>globalThis.teladanFunctions = ${names};\n${shim().replaceAll('</', '<\\/')}</script>`;
  const head = /<head\b[^>]*>/i.exec(panel.html);
  // A function as replacement: the shim may hold `$&`.
  const page = head ? panel.html.replace(head[0], () => `${head[0]}${script}`) : `${script}${panel.html}`;
  return { ...html(page), headers: { 'content-security-policy': PANEL_ONLY } };
}
