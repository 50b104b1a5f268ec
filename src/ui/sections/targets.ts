/** Targets made known: the script that is fetched when somebody first looks at them in step Siapkan. */
import { bring } from '../section.tsx';
import { OpenedTargets } from '../targets.tsx';

bring('targets', OpenedTargets);
