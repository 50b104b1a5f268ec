/** Facts about explanations in words: every step in plain sentences, and nothing that a ratee must not find out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explanationParagraphs, explanationText, type Reader } from '../../src/app/explanation-text.ts';
import { disclosedToRatee, numberId } from '../../src/core/measure/disclosure.ts';
import type { Explanation, FrozenExplanation } from '../../src/core/measure/explanation.ts';
import { criterionPoints } from '../../src/core/measure/recompute.ts';
import type { Response } from '../../src/core/measure/response.ts';
import { written } from '../../src/messages/say.ts';
import { cycles } from '../core/cycles.ts';
import { type CycleNotes, employee, evaluated, policyWith, responses, target } from '../core/notation.ts';

const HR: Reader = { audience: 'hr' };
const B = [employee('B')];

function explained(text: string, notes: CycleNotes = {}): FrozenExplanation {
  const [frozen] = evaluated(responses(text), { people: B, ...notes }).explanations;
  if (!frozen) throw new Error('B is explained');
  return frozen;
}
const forRatee = (frozen: FrozenExplanation, given: readonly Response[]): Reader => ({
  audience: 'ratee',
  shown: disclosedToRatee(frozen.explanation, given),
});
const hr = (text: string, notes: CycleNotes = {}): readonly string[] =>
  explanationParagraphs('id', explained(text, notes), HR);
/** The paragraph of a step, by how it begins. */
const of = (paragraphs: readonly string[], start: string): string =>
  paragraphs.find((one) => one.startsWith(start)) ?? `(tidak ada: ${start})`;

const WHOLE = 'S>B 4 4, P1>B 3 -, P2>B 4 4, P3>B 5 5, B>B 5 5';

describe('for HR', () => {
  const frozen = explained(WHOLE, {
    targets: [
      target('B', 95.5, { weight: 60 }),
      target('B', 4, { code: 'T2', goal: 5, direction: 'down', weight: 40 }),
    ],
  });

  test('one paragraph a step, in Indonesian, with commas', () => {
    const [results, supervisor, peer, self, behaviour, final, counted, interval, version, ...rest] =
      explanationParagraphs('id', frozen, HR);
    expect(results).toBe(
      'Hasil kerja 105,3: rata-rata capaian semua sasaran menurut bobotnya. ' +
        'Sasaran T1: realisasi 95,5 dari target 100, capaian 95,5%, bagiannya 60% dari hasil kerja. ' +
        'Sasaran T2: realisasi 4 dari target 5 (makin kecil makin baik), capaian 120%, bagiannya 40% dari hasil kerja. ' +
        'Capaian dihitung paling tinggi 120%.',
    );
    expect(supervisor).toBe(
      'Atasan: sudah menjawab. Rata-ratanya 100. Bobotnya 60%. ' + 'Per kriteria: C1 100; C2 100.',
    );
    expect(peer).toBe(
      'Rekan: 3 orang diminta, 3 menjawab, 3 memberi nilai; paling sedikit 3 diperlukan. ' +
        '1 jawaban "tidak dapat menilai" dilewati; itu tidak dihitung sebagai nol. Rata-ratanya 105. Bobotnya 30%. ' +
        'Per kriteria: C1 100 (3 orang); C2 110 (2 orang, 1 tidak dapat menilai).',
    );
    expect(self).toContain('Diri: sudah menjawab. Rata-ratanya 120.');
    expect(behaviour).toBe('Perilaku 103,5: 60% × 100 (atasan) + 30% × 105 (rekan) + 10% × 120 (diri).');
    expect(final).toBe(
      'Nilai akhir 104,58: 60% × hasil kerja 105,3 + 40% × perilaku 103,5. Predikatnya Baik, yang berlaku mulai 90. ' +
        'Usulan kuadran PermenPANRB 6/2022: Baik, karena hasil kerja sesuai ekspektasi (mulai 90) dan perilaku sesuai ekspektasi (mulai 90).',
    );
    expect(counted).toBe(
      'Jawaban dihitung apa adanya: 104,58. Bila kemurahan dan keketatan tiap penilai dikeluarkan, nilainya 104,58.',
    );
    expect(interval).toMatch(
      /^Dengan penilai lain nilainya kira-kira antara 9\d,\d+ dan 11\d,?\d*, dihitung apa adanya\. Perkiraan itu melihat 30% bobot perilaku/,
    );
    expect(version).toContain(
      `Kebijakan versi ${frozen.explanation.policyVersion}, kode pemeriksa penjelasan ${frozen.fingerprint.slice(0, 12)}.`,
    );
    expect(version).toContain('e-Kinerja BKN');
    expect(rest).toEqual([]);
  });

  test('criteria by the beginning of their statement, and the version by its name in the workbook', () => {
    const statements = new Map([['C1', 'Ramah, cekatan, solutif, dan dapat diandalkan setiap hari']]);
    const told = explanationText('id', frozen, HR, { statements, version: '2 (7f0c5e…)' });
    expect(told).toContain('Per kriteria: C1 "Ramah, cekatan, solutif, dan dapat…" 100 (3 orang); C2 110');
    expect(told).toContain('Kebijakan versi 2 (7f0c5e…), kode pemeriksa');
  });

  test('in English as well, with points', () => {
    expect(explanationText('en', frozen, HR)).toContain(
      'Final number 104.58: 60% × results 105.3 + 40% × behaviour 103.5.',
    );
  });
});

describe('what was left out, and why', () => {
  test('a role below its minimum, and raters who are silent', () => {
    const all = hr('S>B 4, P1>B 1, P2>B 1, B>B 5', { silent: [{ raterId: 'S', rateeId: 'B', role: 'peer' }] });
    expect(of(all, 'Rekan')).toBe(
      'Rekan: 3 orang diminta, 2 menjawab, 2 memberi nilai; paling sedikit 3 diperlukan. 1 orang belum menjawab; itu tidak dihitung sebagai nol. ' +
        'Peran ini tidak dihitung karena kurang dari 3 orang memberi nilai; bobotnya 30% dibagi ke peran lain. Per kriteria: C1 40 (2 orang).',
    );
    expect(of(all, 'Atasan')).toContain('Bobotnya 60% menurut kebijakan, dan menjadi 85,71% setelah');
  });
  test('a role that nobody was asked for, where the policy counts it', () => {
    expect(of(hr('S>B 4'), 'Rekan')).toBe(
      'Rekan: tidak ada yang diminta menilai. Peran ini tidak dihitung karena kurang dari 3 orang memberi nilai; bobotnya 30% dibagi ke peran lain.',
    );
    expect(of(hr('S>B 4'), 'Bawahan')).toContain('tidak ada: Bawahan');
  });
  test('a role that only compares', () => {
    const policy = policyWith({ supervisorWeight: 10_000, peerWeight: 0, selfWeight: 0 });
    expect(of(hr('S>B 4, B>B 5', { policy }), 'Diri')).toContain(
      'Rata-ratanya 120. Bobotnya 0%: hanya untuk dibandingkan.',
    );
  });
  test('amounts with thousands apart', () => {
    const targets = [target('B', 1_250_000_000, { goal: 1_500_000_000 })];
    expect(of(hr('S>B 4', { targets }), 'Hasil kerja')).toContain('realisasi 1.250.000.000 dari target 1.500.000.000');
  });
  test.each([
    [{ realised: undefined }, 'realisasi belum diisi dengan angka 0 atau lebih'],
    [{ goal: 0 }, 'target belum diisi dengan angka lebih dari 0'],
    [{ direction: undefined }, 'arahnya belum jelas'],
    [{ weight: undefined }, 'bobotnya belum diisi'],
    [{ weight: 0 }, 'jumlah bobot semua sasaran nol'],
  ])('a target with %j', (changes, why) => {
    const all = hr('S>B 4', { targets: [target('B', 100, changes)] });
    expect(of(all, 'Hasil kerja')).toContain(`Sasaran T1 belum dapat dihitung: ${why}.`);
    expect(of(all, 'Nilai belum lengkap')).toContain('Hasil kerja belum dapat dihitung: perbaiki sasaran T1');
  });
  test('no targets, no supervisor', () => {
    const all = hr('P1>B 4', { targets: [] });
    expect(of(all, 'Hasil kerja')).toBe('Hasil kerja belum ada karena belum ada sasaran.');
    expect(of(all, 'Perilaku')).toBe('Perilaku belum dapat dihitung: jawaban atasan tidak digantikan oleh peran lain.');
    expect(of(all, 'Nilai belum lengkap')).toContain('tidak ada penugasan atasan');
  });
  test('without the supervisor no weight goes anywhere', () => {
    const silent = [{ raterId: 'S', rateeId: 'B', role: 'supervisor' as const }];
    const all = hr('P1>B 4, P2>B 4', { silent });
    expect(of(all, 'Atasan')).toBe(
      'Atasan: belum menjawab; itu tidak dihitung sebagai nol. ' +
        'Tanpa nilai dari atasan perilaku tidak dapat dihitung; bobotnya 60% tidak dibagi ke peran lain.',
    );
    expect(of(all, 'Rekan')).toContain('Peran ini tidak dihitung karena kurang dari 3 orang memberi nilai. Per');
    expect(of(all, 'Diri')).not.toContain('dibagi');
  });
  test('a supervisor who cannot judge anything', () => {
    const all = hr('S>B -, P1>B 4, P2>B 4, P3>B 5');
    expect(of(all, 'Atasan')).toContain('Atasan: sudah menjawab, tetapi tidak ada yang dapat dinilai.');
    expect(of(all, 'Atasan')).toContain('Tanpa nilai dari atasan perilaku tidak dapat dihitung');
    expect(of(all, 'Rekan')).toContain('Bobotnya 30%. Per kriteria');
    expect(of(all, 'Nilai belum lengkap')).toContain('atasan tidak memberi jawaban yang dapat dinilai');
  });
  test('a role that weighs nothing and is absent gives no weight away', () => {
    const policy = policyWith({ supervisorWeight: 10_000, peerWeight: 0, selfWeight: 0 });
    const silent = [{ raterId: 'B', rateeId: 'B', role: 'self' as const }];
    expect(of(hr('S>B 4', { policy, silent }), 'Diri')).toContain(
      'Peran ini tidak dihitung karena kurang dari 1 orang memberi nilai.',
    );
  });
  test('a supervisor without weight where all others are absent', () => {
    const policy = policyWith({ supervisorWeight: 0, peerWeight: 10_000, selfWeight: 0 });
    const all = hr('S>B 4, P1>B 4', { policy });
    expect(of(all, 'Perilaku')).toBe(
      'Perilaku belum dapat dihitung: bobot peran atau kriteria yang dijawab berjumlah nol.',
    );
  });
  test('on the quadrant scale it is said where adjusted answers count', () => {
    const counted = (value: 'raw' | 'adjusted') =>
      hr('S>B 4', { policy: policyWith({ scale: 'quadrant', counted: value }) }).join(' ');
    expect(counted('adjusted')).toContain('Yang dihitung adalah jawaban setelah kemurahan');
    expect(counted('raw')).not.toContain('kemurahan');
  });
  test('two peers cannot be compared', () => {
    expect(of(hr('S>B 4'), 'Seberapa jauh')).toContain('belum dapat diperkirakan');
  });
});

describe('what a withheld number would give away', () => {
  const blind: Reader = { audience: 'ratee', shown: new Set() };
  test('that it nearly reached a limit is told only where the number is', () => {
    // 0.6 x 69.995 + 0.4 x 120 = 89.997
    const frozen = explained('S>B 5', { targets: [target('B', 69.995)] });
    expect(explanationText('id', frozen, HR)).toContain('Sebelum dibulatkan');
    expect(explanationText('id', frozen, blind)).not.toContain('Sebelum dibulatkan');
  });
  test('a final number in which behaviour weighs nothing does not name it', () => {
    const policy = policyWith({ resultsWeight: 10_000, behaviourWeight: 0 });
    const frozen = explained('S>B 4, P1>B 5, P2>B 5, P3>B 2', { policy });
    const shown: Reader = { audience: 'ratee', shown: new Set(['final']) };
    expect(explanationText('id', frozen, HR)).toContain('0% × perilaku 100');
    expect(explanationText('id', frozen, shown)).not.toMatch(/perilaku 1\d\d/);
  });
});

describe('the band', () => {
  const band = (realised: number, notes: CycleNotes = {}) =>
    of(hr('S>B 5', { targets: [target('B', realised)], ...notes }), 'Nilai akhir');
  test('the best one needs an innovation', () => {
    expect(band(120)).toContain(
      'Predikatnya Baik, yang berlaku mulai 90. Nilai memenuhi Sangat Baik, tetapi inovasi belum tercatat.',
    );
    const innovations = [{ employeeId: 'B', description: 'x', benefit: 'y', row: 2 }];
    expect(band(120, { innovations })).toContain(
      'Predikatnya Sangat Baik, yang berlaku mulai 110. Inovasinya tercatat',
    );
  });
  test('a number that only looks like its limit says that it is below', () => {
    // 0.6 x 69.995 + 0.4 x 120 = 89.997
    expect(band(69.995)).toContain('Nilai akhir 90: ');
    expect(band(69.995)).toContain(
      'Predikatnya Cukup, yang berlaku mulai 70. Sebelum dibulatkan nilainya masih di bawah 90.',
    );
  });
  test('the lowest has no limit to begin at', () => {
    const all = hr('S>B 1', { targets: [target('B', 10)] });
    expect(of(all, 'Nilai akhir')).toContain('Predikatnya Sangat Kurang, yang berlaku di bawah 50.');
  });
  test('on the quadrant scale there is no weighted number', () => {
    const all = hr(WHOLE, { policy: policyWith({ scale: 'quadrant' }) });
    expect(all.join(' ')).not.toContain('Nilai akhir');
    expect(of(all, 'Usulan kuadran')).toContain('hasil kerja sesuai ekspektasi');
    expect(of(all, 'Dengan penilai lain')).toContain('perilakunya kira-kira antara');
  });
});

describe('for the ratee', () => {
  const given = responses('S>B 4 4 4, P1>B 3 3 -, P2>B 4 4 4, P3>B 5 5 5');
  const frozen = evaluated(given, { people: B }).explanations[0] as FrozenExplanation;
  const told = explanationParagraphs('id', frozen, forRatee(frozen, given));

  test('a criterion of two peers is withheld, with one more so that the mean does not give it back', () => {
    expect(of(told, 'Rekan')).toContain('Rata-ratanya 103,33. ');
    expect(of(told, 'Rekan')).toMatch(/Per kriteria: C\d 100\. Nilai untuk C\d, C3 tidak diperlihatkan/);
    expect(of(told, 'Rekan')).not.toContain('110');
  });
  test('behaviour and the final number stay', () => {
    expect(of(told, 'Perilaku')).toContain('(atasan) + ');
    expect(of(told, 'Nilai akhir')).toContain('Nilai akhir 100,44');
  });
  test('a role that dropped out tells no number at all', () => {
    const few = responses('S>B 4, P1>B 1, P2>B 2, B>B 5');
    const own = evaluated(few, { people: B }).explanations[0] as FrozenExplanation;
    const peer = of(explanationParagraphs('id', own, forRatee(own, few)), 'Rekan');
    expect(peer).toContain('Nilai per kriteria tidak diperlihatkan');
    expect(peer).not.toMatch(/\b(40|50|60)\b/);
  });
  test('no fingerprint: it was made of the withheld answers too, and they could be tried until it fits', () => {
    expect(told.join(' ')).not.toContain(frozen.fingerprint.slice(0, 12));
    expect(told.join(' ')).toContain(frozen.explanation.policyVersion);
  });
});

describe('laws', () => {
  const RUNS = { numRuns: 40 };
  const rolesOf = (explanation: Explanation) =>
    explanation.roles.filter(({ role }) => role === 'peer' || role === 'subordinate');

  test('no hole is left open, in either language, for either reader', () => {
    fc.assert(
      fc.property(cycles, ({ given, notes }) => {
        for (const frozen of evaluated(given, notes).explanations) {
          const own = given.filter(({ rateeId }) => rateeId === frozen.explanation.rateeId);
          for (const language of ['id', 'en'] as const)
            for (const reader of [HR, forRatee(frozen, own)])
              expect(explanationText(language, frozen, reader)).not.toMatch(/[{}]|undefined|NaN|Infinity/);
        }
      }),
      RUNS,
    );
  });

  test('a ratee reads no criterion of fewer raters than the role needs, and no number that is not disclosed', () => {
    fc.assert(
      fc.property(cycles, ({ given, notes }) => {
        for (const frozen of evaluated(given, notes).explanations) {
          const { explanation } = frozen;
          const own = given.filter(({ rateeId }) => rateeId === explanation.rateeId);
          const shown = disclosedToRatee(explanation, own);
          const told = explanationParagraphs('id', frozen, { audience: 'ratee', shown });
          for (const step of rolesOf(explanation)) {
            const paragraph = of(told, step.role === 'peer' ? 'Rekan' : 'Bawahan');
            for (const one of step.criteria) {
              const points = criterionPoints(one, explanation.policy.counted);
              const raters = one.levels.reduce((sum, count) => sum + count, 0);
              if (points === undefined) continue;
              const isShown = shown.has(numberId(step.role, one.criterion));
              if (raters < step.needed) expect(isShown).toBe(false);
              const list = /Per kriteria: ([^.]*)\./.exec(paragraph)?.[1]?.split('; ') ?? [];
              expect(list.includes(`${one.criterion} ${written('id', points)}`)).toBe(isShown);
            }
          }
        }
      }),
      RUNS,
    );
  });
});
