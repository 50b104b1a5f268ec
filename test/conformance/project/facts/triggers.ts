/** Facts of triggers: how they are made, whose they are, and how many an add-on may have. */
import { book, type Fact, fact, refusalOf, refuses, same, story, tidied } from '../fact.ts';

const SCRIPT = 'developers.google.com/apps-script/reference/script/script-app';
const CLOCK = 'developers.google.com/apps-script/reference/script/clock-trigger-builder';
const SHEETS = 'developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder';
const TRIGGER = 'developers.google.com/apps-script/reference/script/trigger';
const INSTALLABLE = 'developers.google.com/apps-script/guides/triggers/installable';
const ADD_ON = 'developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions';
const HOUR_MS = 3_600_000;

type Trigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

const clock = (): Clock => ScriptApp.newTrigger('listFacts').timeBased();
const onSheet = () => ScriptApp.newTrigger('listFacts').forSpreadsheet(book());
const own = (): readonly string[] => ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());

/** A trigger that is taken away again. */
function having(trigger: Trigger, act: (trigger: Trigger) => void): void {
  tidied(
    () => act(trigger),
    () => ScriptApp.deleteTrigger(trigger),
  );
}

const made = (trigger: Trigger): void => having(trigger, (one) => same(one.getEventType(), ScriptApp.EventType.CLOCK));

export const TRIGGERS: readonly Fact[] = [
  fact('a clock can run every hour', `${CLOCK}#everyHours(Integer)`, () => {
    made(clock().everyHours(1).create());
  }),
  fact('a clock can run once a day near a minute of an hour of a zone', `${CLOCK}#nearMinute(Integer)`, () => {
    made(clock().atHour(7).nearMinute(30).everyDays(1).inTimezone('Asia/Jakarta').create());
  }),
  fact('a clock can run on a day of every second week', `${CLOCK}#everyWeeks(Integer)`, () => {
    made(clock().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).create());
  }),
  fact('a clock can run on a day of every month', `${CLOCK}#onMonthDay(Integer)`, () => {
    made(clock().onMonthDay(1).atHour(6).create());
  }),
  fact('a clock can run once after a while', `${CLOCK}#after(Integer)`, () => {
    made(
      clock()
        .after(2 * HOUR_MS)
        .create(),
    );
  }),
  fact('a clock can run once at a moment', `${CLOCK}#at(Date)`, () => {
    made(
      clock()
        .at(new Date(Date.now() + 24 * HOUR_MS))
        .create(),
    );
  }),
  fact('a clock refuses a zone that there is not', `${CLOCK}#inTimezone(String)`, () => {
    refusalOf(() => clock().everyDays(1).inTimezone('Asia/Atlantis').create());
  }),
  fact('a clock that was not told when cannot be made', CLOCK, () => {
    refusalOf(() => clock().create());
  }),
  fact('a new trigger is among the person’s own, and a deleted one is not', `${SCRIPT}#getProjectTriggers()`, () => {
    const trigger = clock().everyHours(1).create();
    const id = trigger.getUniqueId();
    same(own().includes(id), true);
    ScriptApp.deleteTrigger(trigger);
    same(own().includes(id), false);
  }),
  fact('a trigger says which function it runs', `${TRIGGER}#getHandlerFunction()`, () => {
    having(clock().everyHours(1).create(), (trigger) => same(trigger.getHandlerFunction(), 'listFacts'));
  }),
  fact('what sets a clock off is the clock', `${TRIGGER}#getTriggerSource()`, () => {
    having(clock().everyHours(1).create(), (trigger) => {
      same(trigger.getTriggerSource(), ScriptApp.TriggerSource.CLOCK);
      same(trigger.getTriggerSourceId() ?? null, null);
    });
  }),
  fact('a trigger can wait for the workbook to be opened', `${SHEETS}#onOpen()`, () => {
    having(onSheet().onOpen().create(), (trigger) => {
      same(trigger.getEventType(), ScriptApp.EventType.ON_OPEN);
      same(trigger.getTriggerSource(), ScriptApp.TriggerSource.SPREADSHEETS);
      same(trigger.getTriggerSourceId(), book().getId());
    });
  }),
  fact('a trigger can wait for an edit, and the workbook is named by its id', `${SHEETS}#onEdit()`, () => {
    having(ScriptApp.newTrigger('listFacts').forSpreadsheet(book().getId()).onEdit().create(), (trigger) => {
      same(trigger.getEventType(), ScriptApp.EventType.ON_EDIT);
    });
  }),
  fact('a workbook’s own triggers of the person can be listed', `${SCRIPT}#getUserTriggers(Spreadsheet)`, () => {
    having(onSheet().onEdit().create(), (trigger) => {
      const ids = ScriptApp.getUserTriggers(book()).map((one) => one.getUniqueId());
      same(ids.includes(trigger.getUniqueId()), true);
    });
  }),
  story(
    'a trigger lasts beyond the execution that made it and is hidden from other people',
    INSTALLABLE,
    { run: () => ({ id: clock().everyHours(1).create().getUniqueId() }) },
    {
      as: 'second',
      run: ({ id }) => {
        same(own().includes(String(id)), false);
        return { id: id as string };
      },
    },
    {
      run: ({ id }) => {
        const trigger = ScriptApp.getProjectTriggers().find((one) => one.getUniqueId() === id);
        same(trigger === undefined, false);
        if (trigger !== undefined) ScriptApp.deleteTrigger(trigger);
      },
    },
  ),
  story('an add-on has one clock per person and document', ADD_ON, {
    as: 'second',
    run: () =>
      having(clock().everyHours(1).create(), () =>
        refuses(
          () => clock().everyHours(2).create(),
          'This add-on has created too many time-based triggers in this document for this Google user account.',
        ),
      ),
  }),
  story(
    'two people have a clock each',
    ADD_ON,
    {
      run: () => {
        clock().everyHours(1).create();
      },
    },
    { as: 'second', run: () => made(clock().everyHours(1).create()) },
  ),
  story('an add-on has one edit trigger per person and document, beside its clock', ADD_ON, {
    as: 'second',
    run: () =>
      having(clock().everyHours(1).create(), () =>
        having(onSheet().onEdit().create(), () => refusalOf(() => onSheet().onEdit().create())),
      ),
  }),
  story('an add-on’s clock may not run every few minutes', ADD_ON, {
    as: 'second',
    run: () => refusalOf(() => clock().everyMinutes(30).create()),
  }),
  story('an add-on’s clock may not run within the hour', ADD_ON, {
    as: 'second',
    run: () => refusalOf(() => clock().after(60_000).create()),
  }),
  story('an add-on may watch no workbook but the open one', ADD_ON, {
    as: 'second',
    run: () =>
      refusalOf(() => ScriptApp.newTrigger('listFacts').forSpreadsheet(`x${book().getId()}`).onOpen().create()),
  }),
];
