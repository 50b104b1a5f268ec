/** Facts about the words for trainings: why one is recommended, and what an effect says and does not say. */
import { describe, expect, test } from 'vitest';
import { effectRows, hourRows } from '../../src/app/training-rows.ts';
import { trainingReason } from '../../src/app/words.ts';
import type { Training } from '../../src/core/act/training.ts';
import type { TrainingEffect } from '../../src/core/act/training-effect.ts';
import { employee, policyWith, rosterOf } from '../core/notation.ts';

const TRAINING: Training = {
  code: 'T1',
  title: 'Pelayanan',
  kind: 'technical',
  families: [],
  criteria: ['C1'],
  hours: 12.5,
  date: '2026-03-01',
  ends: '2026-03-02',
  place: '',
  seats: undefined,
  provider: '',
  row: 2,
};
const told = (language: 'id' | 'en') => ({ language, policy: policyWith(), roster: rosterOf(employee('A')) });

describe('the reason of a recommendation', () => {
  const low = { source: 'low-criterion' as const, criterion: 'C1', points: 77.5, limit: 90 };
  const wish = { source: 'self' as const, text: 'Excel {x}' };
  test.each([
    [TRAINING, low, 'Kriteria C1 mendapat 77,5 dari penilai selain diri sendiri, di bawah 90.'],
    [
      undefined,
      low,
      'Kriteria C1 mendapat 77,5 dari penilai selain diri sendiri, di bawah 90. Belum ada pelatihan untuk kriteria ini di katalog.',
    ],
    [TRAINING, { ...wish, source: 'supervisor' as const }, 'Catatan atasan: "Excel {x}".'],
    [
      undefined,
      wish,
      'Keinginan pegawai: "Excel {x}". Tidak sama dengan kode atau judul pelatihan mana pun; baca dan putuskan.',
    ],
  ])('%#', (training, why, expected) => expect(trainingReason('id', { rateeId: 'A', training, why })).toBe(expected));
});

describe('what an effect says', () => {
  const effect = (low: number, high: number, trainedBefore = 80): TrainingEffect => ({
    criterion: 'C1',
    trainings: ['T1', 'T2'],
    before: 2026,
    after: 2027,
    trained: 12,
    others: 40,
    outcome: {
      kind: 'known',
      trained: { before: trainedBefore, after: 90 },
      others: { before: 80, after: 85 },
      effect: { difference: (low + high) / 2, standardError: 1, degrees: 20, interval: { low, high } },
    },
  });
  const reading = (one: TrainingEffect, language: 'id' | 'en' = 'id') =>
    effectRows([one], new Map([['C1', 'Ramah']]), told(language))[0]?.reading;

  test('more, less, or what cannot be told from chance', () => {
    expect(reading(effect(1, 5))).toBe(
      'Peserta naik 3 lebih dari yang lain (95%: 1 sampai 5). Peserta tidak dipilih dengan undian, jadi ini bahan pertimbangan dan bukan bukti.',
    );
    expect(reading(effect(-5, -1))).toMatch(/^Peserta naik 3 kurang dari yang lain \(95%: -5 sampai -1\)\./);
    expect(reading(effect(-1, 5))).toMatch(/^Tidak dapat dibedakan dari kebetulan: 2 \(95%: -1 sampai 5\)\./);
    expect(reading(effect(0, 4), 'en')).toMatch(/^Cannot be told from chance: 2 \(95%: 0 to 4\)\./);
  });
  test('who started lower is told, because the low rise by chance as well', () => {
    expect(reading(effect(1, 5, 70), 'en')).toContain('Participants started lower (70, the others 80)');
    expect(reading(effect(1, 5, 80), 'en')).not.toContain('started lower');
  });
  test('nothing is shown where nothing is claimed', () => {
    const outcome = { kind: 'insufficient' as const, reason: 'too-few' as const, need: 10 };
    const [row] = effectRows([{ ...effect(1, 5), outcome }], new Map(), told('en'));
    expect(row).toMatchObject({ trained: 12, others: 40, trainedBefore: undefined, effect: undefined, low: undefined });
    expect(row?.reading).toMatch(
      /^Too few to conclude anything: it takes 10 or more participants who were rated in both periods/,
    );
  });
});

test('hours name what was counted, and why the rest was not', () => {
  const [row] = hourRows(
    [
      {
        employeeId: 'A',
        hours: 12.5,
        required: 20,
        short: 7.5,
        counted: [TRAINING],
        uncounted: [
          { ...TRAINING, code: 'T2', ends: undefined },
          { ...TRAINING, code: 'T3', hours: undefined },
        ],
      },
    ],
    told('id'),
  );
  expect(row).toMatchObject({
    employment: 'PNS',
    counted: 'T1 Pelayanan (12,5 JP, selesai 2 Maret 2026)',
    uncounted: 'T2 Pelayanan: tanggal belum terbaca; T3 Pelayanan: JP belum terbaca',
  });
});
