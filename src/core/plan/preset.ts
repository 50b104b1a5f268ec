/**
 * Presets: named sets of policy values that agencies use, so that a whole way of rating is chosen by one key.
 *
 * A preset only fills keys that are left blank; what HR writes counts, and a difference from a preset that HR chose is
 * told. `custom` stands for no set at all. Ratings have presets, and the monthly award has its own.
 */
import type { Policy } from './policy.ts';

/** The first is the default. */
export const PRESETS = ['pp-30-2019-60-40', 'pp-30-2019-70-30', 'permenpanrb-6-2022', 'dairi-360', 'custom'] as const;
export type Preset = (typeof PRESETS)[number];

type PresetValues = Pick<
  Policy,
  | 'scale'
  | 'supervisorWeight'
  | 'peerWeight'
  | 'subordinateWeight'
  | 'selfWeight'
  | 'withoutSubordinates'
  | 'resultsWeight'
  | 'behaviourWeight'
>;

/** PP 30/2019 art. 41 where opinions of colleagues are taken in: results 60, behaviour 40. */
const PP_60_40: PresetValues = {
  scale: 'numeric',
  supervisorWeight: 6000,
  peerWeight: 3000,
  subordinateWeight: 0,
  selfWeight: 1000,
  withoutSubordinates: 'proportional',
  resultsWeight: 6000,
  behaviourWeight: 4000,
};

const VALUES: Readonly<Record<Exclude<Preset, 'custom'>, PresetValues>> = {
  'pp-30-2019-60-40': PP_60_40,
  // Without opinions of colleagues: results 70, behaviour 30, and behaviour is the supervisor's alone.
  'pp-30-2019-70-30': {
    ...PP_60_40,
    supervisorWeight: 10_000,
    peerWeight: 0,
    selfWeight: 0,
    resultsWeight: 7000,
    behaviourWeight: 3000,
  },
  // Two judgements against expectation make the quadrant; no weighted number stands for them.
  'permenpanrb-6-2022': { ...PP_60_40, scale: 'quadrant' },
  // Superior 60, peers 20, subordinates 20; without subordinates 60/40/0, without peers 75/0/25, superior alone 100.
  'dairi-360': {
    ...PP_60_40,
    peerWeight: 2000,
    subordinateWeight: 2000,
    selfWeight: 0,
    withoutSubordinates: 'to-peers',
  },
};

/**
 * The values that a preset stands for; none for `custom`.
 *
 * @example
 * presetValues('pp-30-2019-70-30').resultsWeight // => 7000
 */
export const presetValues = (preset: Preset): Readonly<Partial<Record<keyof Policy, string | number>>> =>
  preset === 'custom' ? {} : VALUES[preset];

/** Presets of the monthly award's weights, in percent presence/performance/BerAKHLAK; the first is the default. */
export const MONTHLY_PRESETS = ['40-30-30', '40-40-20', 'anugerah', 'custom'] as const;
export type MonthlyPreset = (typeof MONTHLY_PRESETS)[number];

type MonthlyValues = Pick<
  Policy,
  | 'monthlyPresenceWeight'
  | 'monthlyPerformanceWeight'
  | 'monthlyValuesWeight'
  | 'monthlyIntegrityWeight'
  | 'monthlyAchievementWeight'
>;

/** Presence 40, performance 30, BerAKHLAK 30, as BPS Pringsewu does it. */
const MONTHLY_40_30_30: MonthlyValues = {
  monthlyPresenceWeight: 4000,
  monthlyPerformanceWeight: 3000,
  monthlyValuesWeight: 3000,
  monthlyIntegrityWeight: 0,
  monthlyAchievementWeight: 0,
};

const MONTHLY: Readonly<Record<Exclude<MonthlyPreset, 'custom'>, MonthlyValues>> = {
  '40-30-30': MONTHLY_40_30_30,
  '40-40-20': { ...MONTHLY_40_30_30, monthlyPerformanceWeight: 4000, monthlyValuesWeight: 2000 },
  // Anugerah ASN Teladan: integrity 30, achievement and innovation 30, SKP 20 (here the month's work), BerAKHLAK 20.
  anugerah: {
    monthlyPresenceWeight: 0,
    monthlyPerformanceWeight: 2000,
    monthlyValuesWeight: 2000,
    monthlyIntegrityWeight: 3000,
    monthlyAchievementWeight: 3000,
  },
};

/**
 * The weights that a preset of the monthly award stands for; none for `custom`.
 *
 * @example
 * monthlyPresetValues('40-40-20').monthlyPerformanceWeight // => 4000
 */
export const monthlyPresetValues = (preset: MonthlyPreset): Readonly<Partial<Record<keyof Policy, string | number>>> =>
  preset === 'custom' ? {} : MONTHLY[preset];

/** Whether a key belongs to the presets of ratings: left blank it takes its value from them. */
export const isPreset = (name: keyof Policy): boolean => name in PP_60_40;
/** The same of the presets of the monthly award. */
export const isMonthlyPreset = (name: keyof Policy): boolean => name in MONTHLY_40_30_30;
