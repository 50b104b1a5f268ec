/** Comments in words: what a ratee reads of what raters wrote, value by value, in letters and, of the supervisor, on the evaluation document. */
import { type CommentGroup, commentsToRatee, type ToldComments } from '../core/measure/comment.ts';
import type { Explanation } from '../core/measure/explanation.ts';
import type { Response } from '../core/measure/response.ts';
import type { Item } from '../core/plan/questionnaire.ts';
import { readSecret } from '../google/properties.ts';
import { type Language, type MessageKey, say } from '../messages/say.ts';

/** What is told of comments, from answers that are frozen. */
export const toldComments = (
  explanation: Explanation,
  responses: readonly Response[],
  items: readonly Item[],
): ToldComments => commentsToRatee(explanation, { responses, items, secret: readSecret() });

/** Whose comments they are; of the pool nothing tells them apart. */
export const writersText = (language: Language, { roles }: Pick<CommentGroup, 'roles'>): string =>
  say(language, `comments.from.${roles.join('-')}` as MessageKey);

/** That some found no room; `''` where all did. */
export const omittedText = (language: Language, { omitted }: ToldComments): string =>
  omitted === 0 ? '' : say(language, 'comments.omitted', { count: omitted });

/** Line breaks of a comment would look like another one. */
const oneLine = (comment: string): string => comment.replace(/\s+/g, ' ');

/** All of it as paragraphs of a letter; none where nothing was written. */
export const commentParagraphs = (language: Language, told: ToldComments): readonly string[] => [
  ...told.groups.map((group) =>
    [
      writersText(language, group),
      ...group.values.flatMap(({ value, comments }) => [
        `${value}:`,
        ...comments.map((comment) => `- ${oneLine(comment)}`),
      ]),
    ].join('\n'),
  ),
  ...(told.omitted > 0 ? [omittedText(language, told)] : []),
];
