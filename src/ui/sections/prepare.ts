/** Step prepare: the script that is fetched when it is first opened. */

import { withLists } from '../lists.tsx';
import { PreparePanel } from '../prepare.tsx';
import { bring } from '../section.tsx';

bring('prepare', withLists('prepare', ['mail', 'remarks'], PreparePanel));
