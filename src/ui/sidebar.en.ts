/** The sidebar in English: the entry of its page. */
import { sidebarEn } from '../messages/sidebar.en.ts';
import { openSidebar } from './sidebar.tsx';
import { speak } from './words.ts';

speak('en', sidebarEn);
openSidebar();
