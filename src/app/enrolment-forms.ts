/**
 * What the forms about trainings ask: in which of those that are open somebody wants to take part, and how they found one
 * they attended. What is read from the answers is found again by these labels.
 *
 * Each training is a question of its own, added to the form when it is first offered: its title never changes, because the
 * column bears it; hours, days, place and places left stand below it and do.
 */
import type { Enrolment } from '../core/act/enrolment.ts';
import { INTENTIONS, type Intention, trainingField } from '../core/act/registration.ts';
import type { Training } from '../core/act/training.ts';
import { JUDGED, levelLabel, NAMED, TOLD } from '../core/act/training-evaluation.ts';
import { type Field, field, type Inquiry } from '../core/plan/inquiry.ts';
import { LEVELS } from '../core/types.ts';
import { LANGUAGES, type Language, say } from '../messages/say.ts';
import { trainingFacts } from './training-words.ts';

const intentionLabels = (language: Language): Readonly<Record<Intention, string>> => ({
  joins: say(language, 'inquiry.enrolment.joins'),
  leaves: say(language, 'inquiry.enrolment.leaves'),
});

/** What a chosen label means, in whichever language the form was made. */
export const intentionOf = (label: string): Intention | undefined =>
  INTENTIONS.find((one) => LANGUAGES.some((language) => intentionLabels(language)[one] === label));

/** The field that the personal link fills with what is recommended. */
export const RECOMMENDED = 'recommended';

export const enrolmentPages = (language: Language): Inquiry['pages'] => [
  {
    title: '',
    fields: [
      field({
        key: RECOMMENDED,
        kind: 'line',
        title: say(language, 'inquiry.enrolment.recommended'),
        help: say(language, 'inquiry.enrolment.recommended-help'),
        isFilled: true,
      }),
    ],
  },
];

/** The question about a training. Closed ones stay where they are and must not be answered. */
export const trainingQuestion = (
  language: Language,
  training: Training,
  {
    enrolments,
    day,
    isOpen,
  }: { readonly enrolments: readonly Enrolment[]; readonly day: string; readonly isOpen: boolean },
): Field =>
  field({
    key: trainingField(training.code),
    kind: 'choice',
    title: say(language, 'inquiry.enrolment.training', { code: training.code, title: training.title }),
    help: isOpen
      ? say(language, 'inquiry.enrolment.training-help', { facts: trainingFacts(language, training, enrolments), day })
      : say(language, 'inquiry.enrolment.closed'),
    required: isOpen,
    choices: INTENTIONS.map((one) => intentionLabels(language)[one]),
  });

export const trainingEvaluationPages = (language: Language): Inquiry['pages'] => {
  const words = [1, 5].map((level) => say(language, `inquiry.training-evaluation.level.${level as 1 | 5}`));
  const choices = LEVELS.map((level) =>
    levelLabel(level, (level === 1 ? words[0] : level === 5 ? words[1] : '') ?? ''),
  );
  return [
    {
      title: '',
      fields: [
        field({
          key: NAMED,
          kind: 'line',
          title: say(language, 'inquiry.training-evaluation.training'),
          help: say(language, 'inquiry.training-evaluation.training-help'),
          isFilled: true,
        }),
        ...JUDGED.map((judged) =>
          field({
            key: judged,
            kind: 'choice',
            title: say(language, `inquiry.training-evaluation.${judged}`),
            help: say(language, `inquiry.training-evaluation.${judged}-help`),
            required: true,
            choices,
          }),
        ),
        ...TOLD.map((told) =>
          field({
            key: told,
            kind: 'paragraph',
            title: say(language, `inquiry.training-evaluation.${told}`),
            help: say(language, `inquiry.training-evaluation.${told}-help`),
          }),
        ),
      ],
    },
  ];
};
