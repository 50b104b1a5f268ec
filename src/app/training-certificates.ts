/** Who has earned a certificate with a training: whoever attended it, with what it was, how many hours and when. */
import { enrol, MEANING } from '../core/act/enrolment.ts';
import type { Training } from '../core/act/training.ts';
import { byText } from '../core/number.ts';
import { type Language, say } from '../messages/say.ts';
import type { Award } from './certificates.ts';
import type { Session } from './session.ts';
import { trainingDays } from './training-words.ts';

function factsOf(language: Language, training: Training): readonly string[] {
  const { hours, place, provider } = training;
  const days = trainingDays(language, training);
  const held = place === '' ? days : say(language, 'certificate.training.held', { days, place });
  return [
    ...(days === '' && place === '' ? [] : [held]),
    ...(hours === undefined ? [] : [say(language, 'certificate.training.hours', { hours })]),
    ...(provider === '' ? [] : [say(language, 'certificate.training.provider', { provider })]),
  ];
}

/** Everybody who attended, by training as the catalogue has them, then by NIP. */
export function trainingCertificates({ cycle }: Session): readonly Award[] {
  const { policy, trainings, participants } = cycle;
  const { language } = policy;
  const catalogue = new Map(trainings.map((training) => [training.code, training]));
  const attended = enrol(participants, trainings).filter(({ state }) => MEANING[state].earnsHours);
  const places = trainings.map(({ code }) => code);
  return [...attended]
    .sort(
      (a, b) =>
        places.indexOf(a.training) - places.indexOf(b.training) || byText(a.employeeId, b.employeeId) || a.row - b.row,
    )
    .flatMap(({ training: code, employeeId, certificate, certifiedOn }): readonly Award[] => {
      const training = catalogue.get(code);
      if (!training) return [];
      return [
        {
          kind: 'training',
          of: code,
          personId: employeeId,
          called: `${code} ${training.title}`,
          heading: say(language, 'certificate.training.heading'),
          statement: say(language, 'certificate.training.statement'),
          matter: training.title,
          facts: factsOf(language, training),
          typed: { number: certificate, day: certifiedOn },
        },
      ];
    });
}
