/**
 * The engine: Univer with what this desk needs of it. Left out are its own number formats, because the server
 * alone says what a cell shows, and everything that would change the workbook without the server.
 */
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { ICommandService, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  ComponentManager,
  SheetInterceptorService,
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/id-ID';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/id-ID';

const LEFT_OUT: readonly unknown[] = [UniverNetworkPlugin, UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin];

/**
 * Commands that people may give the grid: moving about, typing, emptying, copying, and how wide a column is drawn.
 * Everything else (sorting, formats, inserted rows ...) would show what the workbook does not hold.
 */
const COMMANDS = [
  /^doc\./,
  /^univer\.command\.(copy|cut|undo|redo)$/,
  /^sheet\.command\.(copy|cut|clear-selection-content|set-range-values|toggle-cell-checkbox)$/,
  /^sheet\.command\.(move-selection|expand-selection|select-|scroll-|set-scroll|reset-scroll|set-selections)/,
  /^sheet\.command\.(set-worksheet-col-width|delta-column-width|set-row-height|delta-row-height)/,
  /^sheet\.command\.(set-col-auto-width|set-worksheet-activate|set-worksheet-row-is-auto-height|set-row-is-auto-height)/,
  /^(?!sheets?\.command\.|univer\.command\.|data-validation\.|ui\.)/,
  /^ui\.(command|operation)\./,
];

export const isAllowed = (command: string): boolean => COMMANDS.some((pattern) => pattern.test(command));

export interface Engine {
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** There is none before the first workbook is open. */
  readonly cells: () => SheetInterceptorService;
  /** What the engine draws of its own around the grid, by name. */
  readonly components: () => ComponentManager;
  readonly stop: () => void;
}

/** Starts Univer inside an element. */
export function startEngine(container: HTMLElement): Engine {
  const words = mergeLocales(coreWords, validationWords, noteWords);
  const univer = new Univer({ locale: LocaleType.ID_ID, locales: { [LocaleType.ID_ID]: words } });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      contextMenu: false,
      footer: false,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION, functionScreenTips: false },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [part, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    if (!LEFT_OUT.includes(part)) univer.registerPlugin(part, options);
  }
  const injector = univer.__getInjector();
  return {
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    cells: () => injector.get(SheetInterceptorService),
    components: () => injector.get(ComponentManager),
    stop: () => univer.dispose(),
  };
}
