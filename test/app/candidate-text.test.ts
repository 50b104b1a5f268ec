/** Facts about what a candidate is told by: on the quadrant scale no sentence speaks of a final number. */
import { describe, expect, test } from 'vitest';
import { candidateCells } from '../../src/app/candidate-words.ts';
import { flagRows, ratingRows } from '../../src/app/rows.ts';
import type { Policy } from '../../src/core/plan/policy.ts';
import { presetValues } from '../../src/core/plan/preset.ts';
import { type Language, say } from '../../src/messages/say.ts';
import { employee, evaluated, policyWith, responses, rosterOf, target } from '../core/notation.ts';

const people = ['A', 'B', 'C'].map((id) => employee(id));
const quadrant = policyWith(presetValues('permenpanrb-6-2022') as Partial<Policy>);

function rows(policy: Policy, language: Language = 'id') {
  const targets = [target('A', 118), target('B', 100), target('C', 80)];
  const { evaluation } = evaluated(responses('S>A 5, S>B 4, S>C 4'), { people, policy, targets });
  return flagRows(evaluation, { language, policy, roster: rosterOf(...people) });
}

test('the weights of roles that count, with the one decimal that the sheet shows', () => {
  const { evaluation } = evaluated(responses('S>A 4, A>A 4'), { people: [employee('A')] });
  const told = { language: 'id', policy: policyWith(), roster: rosterOf(employee('A')) } as const;
  // 60 and 10 of 70 that are there: 85.714... and 14.285...; nobody has any weight for subordinates.
  expect(ratingRows(evaluation, told)[0]?.weights).toBe(
    'Atasan 60% menjadi 85,7%; Rekan 30% menjadi 0%; Diri 10% menjadi 14,3%',
  );
});

const cellsOf = ({ rule, unitOfValue, evidence, firmness }: ReturnType<typeof rows>[number]) => ({
  ...{ rule, unitOfValue, evidence, firmness },
});

test.each([
  ['numeric', policyWith()],
  ['quadrant', quadrant],
] as const)('a row that was written in one language is told whole in the other (%s)', (_, policy) => {
  const english = rows(policy, 'en');
  expect(english.length).toBeGreaterThan(0);
  expect(rows(policy).map(candidateCells('en'))).toEqual(english.map(cellsOf));
  expect(english.map(candidateCells('id'))).toEqual(rows(policy).map(cellsOf));
  // Told in its own language it is the same, and what somebody typed stays.
  expect(english.map(candidateCells('en'))).toEqual(english.map(cellsOf));
  const typed = english.map((row) => ({ ...row, evidence: 'Ketikan: 3,5' }));
  expect(typed.map(candidateCells('id'))[0]?.evidence).toBe('Ketikan: 3,5');
  // A row is written in one language: in that of the page nothing of it is looked for in another.
  const mixed = rows(policy).map((row, at) => ({ ...row, evidence: english[at]?.evidence ?? '' }));
  expect(mixed.map(candidateCells('id'))).toEqual(mixed.map(cellsOf));
});

test('evidence of several sentences with days, and several changes, are told whole too', () => {
  const row = {
    rule: say('id', 'rule.consecutive-absence'),
    unitOfValue: 'hari',
    evidence: `${say('id', 'evidence.consecutive', { value: 10, from: '2 Maret 2026', to: '13 Maret 2026' })} ${say('id', 'evidence.doubtful', { months: 'Maret, Mei 2026' })}`,
    firmness: 'Berubah bila Bobot Rekan digeser dari 30% menjadi 35%; atau bila jawaban dihitung apa adanya.',
  };
  const told = candidateCells('en')(row);
  expect(told).toEqual({
    rule: say('en', 'rule.consecutive-absence'),
    unitOfValue: 'days',
    evidence: `${say('en', 'evidence.consecutive', { value: 10, from: '2 March 2026', to: '13 March 2026' })} ${say('en', 'evidence.doubtful', { months: 'March, May 2026' })}`,
    firmness: 'Changes if Bobot Rekan moves from 30% to 35%; or if answers count as given.',
  });
});

describe('a candidate in words', () => {
  test('on the quadrant scale', () => {
    const [award, guidance] = rows(quadrant);
    expect(award).toMatchObject({ id: 'A', rule: 'Kuadran Sangat Baik, tertinggi di unit kerja' });
    // All three are rated, and one of them may get an award.
    expect(award?.evidence).toBe(
      'Kuadran Sangat Baik; yang lebih rendah dari hasil kerja dan perilaku adalah 118; satu-satunya yang memenuhi syarat di unit (3 dinilai), tidak ada pembanding; cakupan 100%; data kehadiran tidak ada.',
    );
    expect(guidance).toMatchObject({ id: 'C', kind: 'Pembinaan', rule: 'Pembinaan kinerja', value: 80, threshold: 90 });
    expect(guidance?.evidence).toContain('kuadran PermenPANRB 6/2022: yang lebih rendah dari hasil kerja dan perilaku');
    for (const row of [award, guidance]) expect(row?.evidence).not.toMatch(/Nilai akhir|PP 30/);
  });
  test('the only one of a unit is compared with nobody, and nothing is said of how firm it stands', () => {
    const only = { people: [employee('A')], targets: [target('A', 100)] };
    const { evaluation } = evaluated(responses('S>A 4'), only);
    const [award] = flagRows(evaluation, { language: 'id', policy: policyWith(), roster: rosterOf(...only.people) });
    expect(award).toMatchObject({ kind: 'Penghargaan', value: 100, threshold: 100 });
    expect(award?.evidence).toContain('satu-satunya yang memenuhi syarat di unit (1 dinilai), tidak ada pembanding');
    expect(award?.firmness).toContain('idak ada pembanding');
  });
  test('on the numeric scale the final number', () => {
    const [award] = rows(policyWith());
    expect(award).toMatchObject({ id: 'A', rule: 'Nilai akhir tertinggi di unit kerja' });
    expect(award?.evidence).toContain('Nilai akhir 118,8, tertinggi dari 3 pegawai');
  });
});
