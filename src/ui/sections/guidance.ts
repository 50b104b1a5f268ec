/** Step guidance: the script that is fetched when it is first opened. */
import { GuidancePanel } from '../guidance.tsx';
import { withLists } from '../lists.tsx';
import { bring } from '../section.tsx';

bring('guidance', withLists('guidance', ['flags', 'mail'], GuidancePanel));
