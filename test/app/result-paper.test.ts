/** Result letters on paper: sentences that list numbers by criterion become a table, and nothing else does. */
import { expect, test } from 'vitest';
import { onPaper } from '../../src/app/result-paper.ts';

const STATEMENTS = new Map([['C1', 'Ramah, cekatan, solutif, dan dapat diandalkan']]);
const CONTENT = [
  'Nilai akhir Anda 98,06.',
  'Atasan: sudah menjawab. Per kriteria: C1 "Ramah, cekatan, solutif, dan dapat…" 100; C2 97,5.',
  'Rekan: 3 orang diminta. Per kriteria: C1 80. Nilai untuk C2 tidak diperlihatkan.',
  'Bawahan: tidak ada yang diminta.',
  'Perilaku 96.',
].join('\n');
const letter = (content: string, comment = ''): string => `Yth. A,\n\n${content}\n${comment}\nTerima kasih.`;

test('each role that lists numbers is a column, and a number that is not shown is a dash', () => {
  expect(onPaper('id', letter(CONTENT), CONTENT, STATEMENTS)).toEqual({
    above:
      'Yth. A,\n\nNilai akhir Anda 98,06.\nAtasan: sudah menjawab.\nRekan: 3 orang diminta. Nilai untuk C2 tidak diperlihatkan.',
    table: {
      roles: ['Atasan', 'Rekan'],
      rows: [
        ['Ramah, cekatan, solutif, dan dapat diandalkan', '100', '80'],
        ['C2', '97,5', '–'],
      ],
    },
    below: 'Bawahan: tidak ada yang diminta.\nPerilaku 96.\n\nTerima kasih.',
  });
});

test.each([
  ['what somebody wrote in a comment', 'Perilaku 96.', 'Atasan: baik. Per kriteria: C1 10.'],
  ['a list that does not read whole', 'Atasan: sudah menjawab. Per kriteria: C1 "Kata "dikutip"" 100; C2 97.', ''],
  ['another language', 'Supervisor: has answered. By criterion: C1 100.', ''],
])('%s stays as it is', (_, content, comment) => {
  const body = letter(content, comment);
  expect(onPaper('id', body, content, STATEMENTS)).toEqual({ above: body, table: null, below: '' });
});

test('a statement that reads otherwise now keeps the words of the letter', () => {
  const { table } = onPaper('id', letter(CONTENT), CONTENT, new Map([['C1', 'Lain sama sekali']]));
  expect(table?.rows[0]?.[0]).toBe('Ramah, cekatan, solutif, dan dapat…');
});

test('criteria stand in the order of their sheet, also one that the first role left out; what is in it no more comes last', () => {
  const content =
    'Atasan: sudah menjawab. Per kriteria: C9 90; C2 97,5.\nRekan: 3 orang diminta. Per kriteria: C1 80; C2 85.';
  const { table } = onPaper(
    'id',
    letter(content),
    content,
    new Map([
      ['C1', 'Satu'],
      ['C2', 'Dua'],
    ]),
  );
  expect(table?.rows.map(([name]) => name)).toEqual(['C1', 'C2', 'C9']);
});
