/** Step forms: the script that is fetched when it is first opened. */
import { FormsPanel } from '../forms.tsx';
import { bring } from '../section.tsx';

bring('forms', FormsPanel);
