/** The paper in Bahasa Indonesia: the entry of its page. */
import { sidebarId } from '../messages/sidebar.id.ts';
import { openPaper } from './paper.tsx';
import { speak } from './words.ts';

speak('id', sidebarId);
openPaper();
