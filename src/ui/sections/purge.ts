/** What is beyond its time, and deleting it: the script that is fetched when somebody looks. */
import { Due } from '../purge.tsx';
import { bring } from '../section.tsx';

bring('purge', Due);
