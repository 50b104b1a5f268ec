/** The check of the installation: the script that is fetched when it is first opened. */
import { InstallationPanel } from '../installation.tsx';
import { bring } from '../section.tsx';

bring('installation', InstallationPanel);
