/** Step awards: the script that is fetched when it is first opened. */
import { AwardsPanel } from '../awards.tsx';
import { bring } from '../section.tsx';

bring('awards', AwardsPanel);
