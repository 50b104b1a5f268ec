/** Step ratings: the script that is fetched when it is first opened. */

import { withLists } from '../lists.tsx';
import { RatingsPanel } from '../ratings.tsx';
import { bring } from '../section.tsx';

bring('ratings', withLists('ratings', ['mail'], RatingsPanel));
