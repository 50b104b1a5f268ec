/** Sheets that lack a heading: the script that is fetched where there is one. */
import { Lost } from '../lost.tsx';
import { bring } from '../section.tsx';

bring('lost', Lost);
