/** Help: opens its page over the sheets, at what was asked about. Nothing of the workbook is read for it. */
import { openDialog } from '../google/menu.ts';
import { LANGUAGES } from '../messages/say.ts';
import { type Api, HELP_TOPICS } from './api.types.ts';

/** @throws RangeError for a topic or a language that there is not */
export const showHelp: Api['showHelp'] = ({ topic, language }) => {
  const [about, spoken] = [HELP_TOPICS.indexOf(topic), LANGUAGES.find((one) => one === language)];
  if (about < 0 || !spoken) throw new RangeError(`There is no help about ${topic} in ${language}.`);
  openDialog(`help-${spoken}`, 'Teladan', { width: 620, height: 620 }, String(about));
  return { shown: true };
};
