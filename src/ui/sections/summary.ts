/** Step summary: the script that is fetched when it is first opened. */

import { withLists } from '../lists.tsx';
import { bring } from '../section.tsx';
import { SummaryPanel } from '../summary.tsx';

bring('summary', withLists('summary', ['summary'], SummaryPanel));
