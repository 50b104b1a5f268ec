/** Step trainings: the script that is fetched when it is first opened. */
import { bring } from '../section.tsx';
import { TrainingsPanel } from '../trainings.tsx';

bring('trainings', TrainingsPanel);
