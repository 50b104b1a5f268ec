/** The paper in Bahasa Indonesia: the entry of its page. */
import { paperId } from '../messages/paper.id.ts';
import { openPaper } from './paper.tsx';
import { speak } from './words.ts';

speak('id', paperId);
openPaper();
