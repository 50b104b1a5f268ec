/** Step guidance: the script that is fetched when it is first opened. */
import { GuidancePanel } from '../guidance.tsx';
import { bring } from '../section.tsx';

bring('guidance', GuidancePanel);
