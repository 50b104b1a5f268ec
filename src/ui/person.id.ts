/** The print of one employee's data in Bahasa Indonesia: the entry of its page. */
import { personId } from '../messages/person.id.ts';
import { openPerson } from './person.tsx';
import { speak } from './words.ts';

speak('id', personId);
openPerson();
