/** Step forms: the script that is fetched when it is first opened. */
import { FormsPanel } from '../forms.tsx';
import { withLists } from '../lists.tsx';
import { bring } from '../section.tsx';

bring('forms', withLists('forms', ['mail'], FormsPanel));
