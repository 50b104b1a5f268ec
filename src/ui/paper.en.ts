/** The paper in English: the entry of its page. */
import { sidebarEn } from '../messages/sidebar.en.ts';
import { openPaper } from './paper.tsx';
import { speak } from './words.ts';

speak('en', sidebarEn);
openPaper();
