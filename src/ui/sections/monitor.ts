/** Step monitor: the script that is fetched when it is first opened. */
import { MonitorPanel } from '../monitor.tsx';
import { bring } from '../section.tsx';

bring('monitor', MonitorPanel);
