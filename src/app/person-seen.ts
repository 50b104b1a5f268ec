/** Sections of HR's view of a person that are more than rows as they stand. */
import { ROLES, type Role } from '../core/types.ts';
import { say } from '../messages/say.ts';
import { ASSIGNMENTS } from '../tables/assignments.ts';
import { EMPLOYEES } from '../tables/employees.ts';
import { MONITOR } from '../tables/monitor.ts';
import { tidyNip } from '../tables/nip.ts';
import { fold } from '../tables/notation.ts';
import { POTENTIALS } from '../tables/potentials.ts';
import { ROLE_WORDS } from '../tables/words.ts';
import type { PersonSection } from './api.types.ts';
import { namedHeader } from './person-part.ts';
import { listed, ownRows, type Subject } from './person-rows.ts';
import type { Session } from './session.ts';
import { placementText, readTalent } from './talent.ts';

/** Who they are and whom they answer to, by name. */
export function seenRoster(subject: Subject, { cycle }: Session): PersonSection {
  const keys = ['position', 'email', 'employment', 'status', 'supervisorId'] as const;
  const rows = ownRows(subject, EMPLOYEES, 'id').map((employee) => ({
    ...employee,
    supervisorId: cycle.roster.people.get(tidyNip(employee.supervisorId))?.name ?? employee.supervisorId,
  }));
  const section = listed(subject, EMPLOYEES.title, EMPLOYEES, keys, rows);
  return { ...section, header: section.header.map(namedHeader) };
}

/** How many were asked about them in each role, and who they themselves are asked about, in counts. */
export function askedSection(subject: Subject): PersonSection {
  const { language } = subject;
  const about = ownRows(subject, ASSIGNMENTS, 'rateeId');
  const asked = (role: Role): number => about.filter((row) => fold(row.role) === fold(ROLE_WORDS[role])).length;
  const [own] = ownRows(subject, MONITOR, 'id');
  return {
    title: ASSIGNMENTS.title,
    texts: [
      ...ROLES.filter((role) => asked(role) > 0).map((role) =>
        say(language, 'person.about', { role: say(language, `role.${role}`), raters: asked(role) }),
      ),
      ...(own ? [say(language, 'person.by', { answered: own.answered, assigned: own.assigned })] : []),
    ],
    header: [],
    rows: [],
  };
}

/** How their potential was assessed, and the talent box; without an assessment nothing more is read. */
export function talentSection(subject: Subject, session: Session): PersonSection {
  const { title } = POTENTIALS;
  const rows = ownRows(subject, POTENTIALS, 'employeeId');
  const section = listed(subject, title, POTENTIALS, ['day', 'found', 'source', 'assessor'], rows);
  const own = rows.length > 0 && readTalent(session).placements.find(({ personId }) => personId === subject.id);
  return own ? { ...section, texts: [placementText(subject.language, own)] } : section;
}
