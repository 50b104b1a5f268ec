/**
 * The sample agency: BKPSDM Kota Binjai with invented people, at any size, made from a seed.
 *
 * Answers depend on who is assigned to whom, which the program decides; so they are asked for afterwards.
 */
import { answerRows, type SampleAssignment } from './answers.ts';
import { drawPeople } from './people.ts';
import { standardRows, targetTemplateRows } from './positions.ts';
import {
  attendanceRows,
  employeeRows,
  innovationRows,
  outsiderRows,
  policyRows,
  potentialRows,
  type Rows,
  satisfactionRows,
  targetRows,
} from './tables.ts';
import { participantRows, trainingRows } from './trainings.ts';
import { drawTruth, type Truth } from './truth.ts';

export interface SampleOptions {
  readonly seed?: string;
  /** People on the roster, 10 or more. */
  readonly employees?: number;
  /** Calendar year. */
  readonly period: number;
  /** Attendance is there up to this month, `YYYY-MM`; without it the whole year. */
  readonly lastMonth?: string;
}

export interface Sample {
  /** By the names of the files, without `.csv`. */
  readonly tables: ReadonlyMap<string, Rows>;
  /** What is really so; in no table. */
  readonly truth: Truth;
  /** Header and rows of `jawaban.csv` for these assignments. */
  readonly answersFor: (assignments: readonly SampleAssignment[]) => Rows;
}

const SMALLEST = 10;

/**
 * Makes an agency. The same options give the same agency.
 *
 * @throws RangeError for fewer than 10 employees or a period that is no year
 */
export function sampleAgency({
  seed = 'binjai',
  employees = 60,
  period,
  lastMonth = `${period}-12`,
}: SampleOptions): Sample {
  if (!Number.isInteger(employees) || employees < SMALLEST) throw new RangeError(`At least ${SMALLEST} employees.`);
  if (!Number.isInteger(period) || period < 2000 || period > 2999) throw new RangeError('The period is a year.');
  const people = drawPeople(seed, employees, period);
  const truth = drawTruth(seed, people);
  const tables = new Map<string, Rows>([
    ['kebijakan', policyRows(seed, people, period)],
    ['pegawai', employeeRows(people)],
    ['penilai-luar', outsiderRows()],
    ['sasaran', targetRows(seed, people, truth, period)],
    ['templat-sasaran', targetTemplateRows(people)],
    ['standar-jabatan', standardRows(people)],
    ['kehadiran', attendanceRows(seed, people, truth, period, lastMonth)],
    ['pelatihan', trainingRows(people, period)],
    ['peserta-pelatihan', participantRows(seed, people, period)],
    ['inovasi', innovationRows(seed, people, truth)],
    ['ikm-unit', satisfactionRows(seed, people, period)],
    ['potensi', potentialRows(seed, people, period)],
  ]);
  return { tables, truth, answersFor: (assignments) => answerRows(seed, truth, assignments) };
}
