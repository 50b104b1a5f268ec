/** What was announced to somebody, as it stands in a letter: the targets of their last edition and their standards. */
import { type AnnouncedTarget, type Edition, lastEditions } from '../core/act/announcement.ts';
import { amountText } from '../messages/filling.ts';
import { dayText } from '../messages/moment.ts';
import { type Language, say, written } from '../messages/say.ts';
import { EDITIONS, parseEditions } from '../tables/editions.ts';
import type { Session } from './session.ts';

const targetText = (language: Language, target: AnnouncedTarget, index: number): string =>
  say(language, 'letter.targets.one', {
    number: index + 1,
    plan: target.plan,
    indicator:
      target.indicator === '' ? '' : say(language, 'letter.targets.indicator', target as { indicator: string }),
    goal: amountText(language, target.goal),
    measure: target.measure,
    weight: written(language, target.weight),
    due: dayText(language, target.due),
  }).replace(/ +,/g, ',');

/** An edition in words: a target a line, then a standard a line. */
export function editionText(
  language: Language,
  { targets, standards }: Pick<Edition, 'targets' | 'standards'>,
): string {
  const list = [
    say(language, 'letter.targets.list'),
    ...targets.map((target, index) => targetText(language, target, index)),
  ];
  const rest =
    standards.length === 0
      ? []
      : ['', say(language, 'letter.targets.standards'), ...standards.map((one) => `- ${one}`)];
  return [...list, ...rest].join('\n');
}

/** The words of each person's last edition; the sheet is read when the first is asked for. */
export function announcedWords({ workbook, cycle }: Session): (personId: string) => string {
  let last: ReadonlyMap<string, Edition> | undefined;
  return (personId) => {
    last ??= lastEditions(parseEditions(workbook.read(EDITIONS), cycle.policy.period));
    const edition = last.get(personId);
    return edition ? editionText(cycle.policy.language, edition) : '';
  };
}
