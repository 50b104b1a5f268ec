/** The sidebar in Bahasa Indonesia: the entry of its page. */
import { sidebarId } from '../messages/sidebar.id.ts';
import { openSidebar } from './sidebar.tsx';
import { speak } from './words.ts';

speak('id', sidebarId);
openSidebar();
