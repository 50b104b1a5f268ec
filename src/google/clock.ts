/**
 * The hourly clock of the person who acts: whether there is one, setting it and taking it away.
 *
 * Google shows a script the acting person's own triggers only, so nobody else's are ever touched. An add-on may have one
 * clock for each person and workbook.
 */

/** Whether the acting person has the clock that calls this function. */
export const hasClock = (functionName: string): boolean => own(functionName).length > 0;

/** Sets the clock unless it is there; answers whether it was missing. */
export function setClock(functionName: string): boolean {
  if (hasClock(functionName)) return false;
  ScriptApp.newTrigger(functionName).timeBased().everyHours(1).create();
  return true;
}

/** Takes the acting person's own clock away. */
export function removeClock(functionName: string): void {
  for (const trigger of own(functionName)) ScriptApp.deleteTrigger(trigger);
}

const own = (functionName: string): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
