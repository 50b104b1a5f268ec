/** Everything about a person: the script that is fetched when somebody is first looked for. */
import { FindPanel } from '../find.tsx';
import { bring } from '../section.tsx';

bring('person', FindPanel);
