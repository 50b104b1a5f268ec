/** The print of one employee's data in English: the entry of its page. */
import { personEn } from '../messages/person.en.ts';
import { openPerson } from './person.tsx';
import { speak } from './words.ts';

speak('en', personEn);
openPerson();
