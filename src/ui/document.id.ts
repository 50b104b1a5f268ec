/** The evaluation document in Bahasa Indonesia: the entry of its page. */
import { evaluationId } from '../messages/evaluation.id.ts';
import { openDocument } from './document.tsx';
import { speak } from './words.ts';

speak('id', evaluationId);
openDocument();
