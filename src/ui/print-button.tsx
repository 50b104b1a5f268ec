/** A button of the sidebar that opens a page to print over the sheets. */
import type { JSX } from 'preact';
import type { ApiName } from '../app/api.types.ts';
import { words } from '../messages/page/print-button.id.ts';
import { Button } from './part.tsx';
import { call } from './server.ts';
import type { Desk, Place } from './state.ts';
import { speaking } from './words.ts';

const say = speaking(words);

export const PrintButton = (props: {
  readonly desk: Desk;
  readonly place: Place;
  /** The call that opens the page. */
  readonly opens: Extract<
    ApiName,
    'showDocuments' | 'showAgendas' | 'showResultLetters' | 'showTalent' | 'showUnitReports'
  >;
  readonly children: string;
}): JSX.Element => {
  const { desk, place, opens, children } = props;
  const open = (): Promise<void> =>
    desk.run({
      place,
      begin: { text: say('print.opening') },
      work: async () => {
        await call(opens, {});
        return { message: say('print.opened') };
      },
    });
  return (
    <Button off={!!desk.busy} press={() => void open()}>
      {children}
    </Button>
  );
};
