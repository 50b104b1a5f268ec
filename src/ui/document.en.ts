/** The evaluation document in English: the entry of its page. */
import { evaluationEn } from '../messages/evaluation.en.ts';
import { openDocument } from './document.tsx';
import { speak } from './words.ts';

speak('en', evaluationEn);
openDocument();
