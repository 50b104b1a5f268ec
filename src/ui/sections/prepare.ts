/** Step prepare: the script that is fetched when it is first opened. */
import { PreparePanel } from '../prepare.tsx';
import { bring } from '../section.tsx';

bring('prepare', PreparePanel);
