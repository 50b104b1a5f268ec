/** The people of a year: the sample agency, and what everybody in it means to do. Made anew from two numbers. */
import { sampleAgency } from '../sample/agency.ts';
import { type YearPlan, yearPlans } from '../sample/year.ts';
import { recordsOf } from './rows.ts';

/** The agency with what its people mean to do. */
export interface Year {
  readonly period: number;
  readonly sample: ReturnType<typeof sampleAgency>;
  readonly plans: ReadonlyMap<string, YearPlan>;
  /** Addresses and supervisors of everybody who is rated, by NIP. */
  readonly people: ReadonlyMap<string, { readonly email: string; readonly supervisor: string }>;
  readonly emails: ReadonlyMap<string, string>;
}

/** An agency and the year that its people will live. The same numbers give the same year. */
export function planYear(period: number, employees: number): Year {
  const sample = sampleAgency({ period, employees });
  const rows = recordsOf(sample.tables.get('pegawai') ?? []);
  const outsiders = recordsOf(sample.tables.get('penilai-luar') ?? []);
  const supervisors = new Map(rows.map((row) => [row.NIP ?? '', row['NIP Atasan'] ?? '']));
  const rated = rows.filter(({ Status }) => Status === 'Aktif' || Status === 'Cuti');
  const targets = recordsOf(sample.tables.get('sasaran') ?? []);
  const plans = yearPlans(
    'binjai',
    rated.map(({ NIP = '' }) => ({
      nip: NIP,
      superior: supervisors.get(supervisors.get(NIP) ?? '') || undefined,
      targets: targets.filter((row) => row.NIP === NIP).length,
    })),
  );
  return {
    period,
    sample,
    plans,
    people: new Map(
      rated.map((row) => [row.NIP ?? '', { email: row.Email ?? '', supervisor: row['NIP Atasan'] ?? '' }]),
    ),
    emails: new Map([...rows, ...outsiders].map((row) => [row.NIP ?? '', row.Email ?? ''])),
  };
}
