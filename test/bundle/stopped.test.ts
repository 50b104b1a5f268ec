/** A law of the bundle: stopped dead at any call and begun again, the cycle ends as if nothing had happened. */
import { expect, test } from 'vitest';
import { runCycle } from '../../src/local/cycle.ts';
import { TOO_LONG } from '../../src/local/faults.ts';
import { readSheet } from '../../src/local/sheet-edit.ts';
import { World } from '../../src/local/world.ts';
import { answers, assignments, criteria, employee, month, OUTSIDERS, rowsOf, target } from '../fixtures/agency.ts';

const people = ['A', 'B', 'C', 'D', 'E'];
const tables = new Map([
  ['pegawai', rowsOf(people.map((name) => employee(name)))],
  ['penilai-luar', OUTSIDERS],
  ['kriteria', criteria(50, 30, 20)],
  ['sasaran', rowsOf(people.map((name) => target(name)))],
  ['kehadiran', rowsOf(people.map((name) => month(name, 0)))],
  ['penugasan', assignments('Z>A', 'B>A', 'C>A', 'D>A', 'A>A', 'Z>B')],
  ['jawaban', answers('Z>A 4 4 4', 'B>A 3 4 5', 'C>A 4 4 4', 'D>A 5 4 3', 'A>A 5 5 5', 'Z>B 3 3 3')],
]);
const newWorld = () => new World({ now: new Date('2026-12-31T09:00:00+07:00'), owner: 'hr@contoh.example' });
const play = (world: World) => runCycle({ world, dist: 'dist', tables });
/** Goes on as a person would: once there are forms the imports are done, and the add-on refuses others. */
const resume = (world: World) => {
  const isOpen = Object.keys(world.forms).length > 0;
  return isOpen ? runCycle({ world, dist: 'dist', tables: new Map([...tables].slice(-1)) }) : play(world);
};
const outcome = (world: World) => ({
  ratings: readSheet(world, 'Nilai'),
  problems: readSheet(world, 'Masalah'),
  // A form whose making was cut off stays behind in Drive without a tab and unused: a known limit, told in the README.
  forms: Object.values(world.forms).filter(({ destination }) => destination !== null).length,
});

const whole = newWorld();
play(whole);
const { totalCalls, calls: named } = whole.meter.total();
// A page's call of the server is metered, but no call that a script makes.
const calls = totalCalls - (named['google.script.run'] ?? 0);
const STOPS = Number(process.env.TELADAN_STOPS ?? 24);
const stops = Array.from({ length: STOPS }, (_, index) => 1 + Math.floor((index * (calls - 1)) / STOPS));

test.each(stops)('stopped at call %i', (stop) => {
  const world = newWorld();
  world.faults.stopAt(stop);
  expect(() => play(world)).toThrow(TOO_LONG);
  resume(world);
  expect(outcome(world)).toEqual(outcome(whole));
});
