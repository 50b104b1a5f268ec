/** Help by the real bundle: it opens at what was asked about, in the language that was asked for, and reads nothing. */
import { expect, test } from 'vitest';
import { HELP_TOPICS } from '../../src/app/api.types.ts';
import { call } from '../../src/local/cycle.ts';
import { World } from '../../src/local/world.ts';

const bench = () => ({
  world: new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' }),
  dist: 'dist',
});

test.each(HELP_TOPICS)('about %s', (topic) => {
  const own = bench();
  const before = own.world.meter.snapshot();
  expect(call(own, 'showHelp', { topic, language: 'en' })).toEqual({ shown: true });
  const { html = '' } = own.world.ui.dialog ?? {};
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(`<i id="about" hidden>${HELP_TOPICS.indexOf(topic)}</i>`);
  expect(own.world.meter.since(before).totalCalls).toBe(7);
});

test('about what there is not is refused', () => {
  expect(() => call(bench(), 'showHelp', { topic: 'lain' as never, language: 'id' })).toThrow('There is no help about');
});
