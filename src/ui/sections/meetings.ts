/** Step meetings: the script that is fetched when it is first opened. */
import { MeetingsPart } from '../meetings.tsx';
import { bring } from '../section.tsx';

bring('meetings', MeetingsPart);
