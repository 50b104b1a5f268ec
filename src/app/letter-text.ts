/**
 * Letters and messages in words: templates filled for one person, with their links in order.
 *
 * The text is the same for mail, preview and telephone; in mail the links stand under their names as well.
 */
import { inOrder, LETTER_KINDS, type Letter, type LetterKind, type LinkedAssignment } from '../core/act/letter.ts';
import { type Message, messages } from '../core/act/message.ts';
import {
  checkTemplate,
  detailOf,
  fillTemplate,
  placeholdersOf,
  requiredIn,
  type Template,
} from '../core/act/template.ts';
import type { Policy } from '../core/plan/policy.ts';
import type { Person, Roster } from '../core/plan/roster.ts';
import type { Problem } from '../core/problem.ts';
import type { Workbook } from '../google/workbook.ts';
import { dayText } from '../messages/moment.ts';
import { type Language, say } from '../messages/say.ts';
import { parseTemplates, type StandardTemplate, TEMPLATES } from '../tables/templates.ts';
import { rateeText } from './words.ts';

/** What letters are put into words with. */
export interface LetterVoice {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly templates: Readonly<Record<LetterKind, Template>>;
  /** What a letter tells beside its links, in words. */
  readonly detailsOf?: (letter: LetterAbout) => string;
}

/** What of a letter its words depend on. */
export type LetterAbout = Pick<Letter, 'personId' | 'kind' | 'links'>;

const holesText = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' ');

/** The default texts of a kind in a language; their placeholders stay. */
export const standardTemplate = (kind: LetterKind, language: Language): StandardTemplate => ({
  kind,
  language,
  subject: say(language, `letter.${kind}.subject`),
  body: say(language, `letter.${kind}.body`),
  hint: say(language, 'letter.hint', {
    placeholders: holesText(placeholdersOf(kind)),
    required: holesText(requiredIn(kind, 'body')),
  }),
});

/** The templates that count in the workbook's language, and what is wrong with those that do not. */
export function readTemplates(
  workbook: Workbook,
  language: Language,
): { readonly templates: LetterVoice['templates']; readonly problems: readonly Problem[] } {
  const rows = parseTemplates(workbook.read(TEMPLATES));
  const checked = LETTER_KINDS.map((kind) => ({
    kind,
    ...checkTemplate(
      kind,
      rows.find((row) => row.kind === kind && row.language === language),
      standardTemplate(kind, language),
    ),
  }));
  return {
    templates: Object.fromEntries(
      checked.map(({ kind, template }) => [kind, template]),
    ) as unknown as LetterVoice['templates'],
    problems: checked.flatMap(({ problems }) => problems),
  };
}

const deadlineText = ({ language, deadline }: Policy): string =>
  deadline === '' ? say(language, 'letter.soon') : dayText(language, deadline);

/** What a link is about: the rater's part, and whom they rate. */
export function linkText({ policy, roster }: Pick<LetterVoice, 'policy' | 'roster'>, link: LinkedAssignment): string {
  const ratee = roster.people.get(link.rateeId);
  return say(policy.language, `letter.link.${link.role}`, {
    ratee: ratee ? rateeText(ratee) : link.rateeId,
    called: link.called ?? '',
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\n/g, '<br>');

/** A placeholder's value in a text, and what stands for it while the text is made safe for HTML. */
const LINKS_MARK = '\u0000';

/** A letter in words. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** The texts of one letter. */
export function letterText(voice: LetterVoice, letter: LetterAbout): LetterText {
  const { policy, roster, templates } = voice;
  const detail = detailOf(letter.kind);
  const words = {
    nama: roster.people.get(letter.personId)?.name ?? '',
    periode: String(policy.period),
    tenggat: deadlineText(policy),
    instansi: policy.agency === '' ? say(policy.language, 'letter.agency') : policy.agency,
    belum: String(letter.links.length),
    ...(detail ? { [detail]: voice.detailsOf?.(letter) ?? '' } : {}),
  };
  const { subject, body } = templates[letter.kind];
  const plain = letter.links.map((link, index) => `${index + 1}. ${linkText(voice, link)}\n${link.link}`).join('\n\n');
  const linked = letter.links
    .map((link) => `<li><a href="${escaped(link.link)}">${escaped(linkText(voice, link))}</a></li>`)
    .join('');
  return {
    // A subject is one line, whatever a name holds.
    subject: fillTemplate(subject, { ...words, tautan: '' })
      .replace(/\s+/g, ' ')
      .trim(),
    body: fillTemplate(body, { ...words, tautan: plain }),
    html: escaped(fillTemplate(body, { ...words, tautan: LINKS_MARK }))
      .split(LINKS_MARK)
      .join(`<ol>${linked}</ol>`),
  };
}

/** Messages to one person that hold all these links, each with an address that opens a chat. */
export function messagesTo(
  voice: Pick<LetterVoice, 'policy' | 'roster'>,
  person: Person & { readonly phone: string },
  links: readonly LinkedAssignment[],
): readonly Message<LinkedAssignment>[] {
  const { policy, roster } = voice;
  const { language } = policy;
  return messages(person.phone, inOrder(links, roster), (own, number) =>
    [
      say(language, number === 1 ? 'message.greeting' : 'message.more', {
        name: person.name,
        count: links.length,
        period: String(policy.period),
        deadline: deadlineText(policy),
        number,
      }),
      ...own.map((link) => `${linkText(voice, link)}: ${link.link}`),
    ].join('\n\n'),
  );
}
