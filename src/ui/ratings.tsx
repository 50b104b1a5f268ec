/**
 * Step 4, Nilai: how many are rated, how many lack evidence, how the ratings spread over the bands, and making them known.
 */
import type { JSX } from 'preact';
import type { Whole } from '../app/api.types.ts';
import { words } from '../messages/page/ratings.id.ts';
import { OpenLetters } from './mail-ledger.tsx';
import { Bar, FailureBox, Figures, type PanelProps, Part, SheetButton } from './part.tsx';
import { OutdatedNotice, PolicyNotice } from './policy.tsx';
import { ResultsPart } from './results.tsx';
import { SHEETS } from './state.ts';
import { Unrated } from './unrated.tsx';
import { speaking } from './words.ts';

const say = speaking(words);

export function RatingsPanel({ desk, home, go }: PanelProps & { readonly home: Whole }): JSX.Element {
  const { ratings } = home;
  return (
    <>
      <p>{say('ratings.about')}</p>
      <FailureBox desk={desk} place="ratings" />
      <OpenLetters desk={desk} place="ratings" mail={home.mail} />
      {home.front.wrong.some(({ what }) => what === 'edited') && <p class="box warn">{say('ratings.edited')}</p>}
      <OutdatedNotice home={home} go={go} />
      <PolicyNotice desk={desk} home={home} />
      {!ratings && (
        <Unrated home={home} go={go}>
          {say('ratings.empty')}
        </Unrated>
      )}
      {ratings && (
        <>
          <Figures
            items={[
              [say('ratings.rated'), ratings.rated],
              [say('ratings.insufficient'), ratings.insufficient],
            ]}
          />
          {ratings.insufficient > 0 && <p>{say('ratings.insufficient.note')}</p>}
          <Part title={say('ratings.bands')}>
            <ul class="bars">
              {ratings.bands.map(({ band, count }) => (
                <Bar
                  key={band}
                  label={say(`band.${band}`)}
                  count={count}
                  total={ratings.rated}
                  text={say('count.people', { n: count })}
                />
              ))}
            </ul>
          </Part>
          <SheetButton desk={desk} place="ratings" sheet={SHEETS.ratings} />
          <ResultsPart desk={desk} home={home} />
        </>
      )}
    </>
  );
}
