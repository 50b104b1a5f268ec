/** Step monitor: the script that is fetched when it is first opened. */

import { withLists } from '../lists.tsx';
import { MonitorPanel } from '../monitor.tsx';
import { bring } from '../section.tsx';

bring('monitor', withLists('monitor', ['monitor', 'mail'], MonitorPanel));
