/** Step awards: the script that is fetched when it is first opened. */
import { AwardsPanel } from '../awards.tsx';
import { withLists } from '../lists.tsx';
import { bring } from '../section.tsx';

bring('awards', withLists('awards', ['flags'], AwardsPanel));
