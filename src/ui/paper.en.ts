/** The paper in English: the entry of its page. */
import { paperEn } from '../messages/paper.en.ts';
import { openPaper } from './paper.tsx';
import { speak } from './words.ts';

speak('en', paperEn);
openPaper();
