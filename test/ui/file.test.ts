/**
 * Facts about files that people bring: every cell stays the text it was, and whatever is refused is told.
 */
import { describe, expect, it } from 'vitest';
import { type FileLike, parseFile, pickFiles, targetOf } from '../../src/ui/file.ts';

const bytes = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text)).buffer;
const file = (name: string, content: string | ArrayBuffer): FileLike => ({
  name,
  arrayBuffer: async () => (typeof content === 'string' ? bytes(content) : content),
});

describe('parseFile', () => {
  it.each([
    [
      'keeps a NIP as text',
      'nip,nama\n198609262015051001,Ali',
      [
        ['nip', 'nama'],
        ['198609262015051001', 'Ali'],
      ],
    ],
    [
      'goes by the line in which Excel says what stands between cells',
      'sep=;\r\na,b;c\r\n1;2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    ['takes a byte-order mark off', '\ufeffnip\n1', [['nip'], ['1']]],
    [
      'reads semicolons, as Excel writes them here',
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'reads tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'goes by a tab in the header, whatever else stands in it',
      'NIP\tNama, Gelar\n1\tAli, S.E.',
      [
        ['NIP', 'Nama, Gelar'],
        ['1', 'Ali, S.E.'],
      ],
    ],
    [
      'drops only blank rows at the end',
      'a,b\n,\n1,2\n\n,\n',
      [
        ['a', 'b'],
        ['', ''],
        ['1', '2'],
      ],
    ],
    [
      'keeps line breaks and quotation marks inside quotes',
      'a,b\n"x\n""y""",2',
      [
        ['a', 'b'],
        ['x\n"y"', '2'],
      ],
    ],
    [
      'lets the header decide over commas in long texts',
      'a;b\nx, y, z;1',
      [
        ['a', 'b'],
        ['x, y, z', '1'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(parseFile(bytes(text))).toEqual({ rows });
  });
  it('refuses what is not UTF-8', () => {
    const latin = new Uint8Array([0x61, 0xe9, 0x62]).buffer;
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00]).buffer;
    expect([parseFile(latin), parseFile(utf16)]).toMatchObject([{ word: 'file.encoding' }, { word: 'file.encoding' }]);
  });
  it('names the row of a broken quotation mark', () => {
    expect(parseFile(bytes('a,b\n1,2\n"3,4'))).toEqual({ word: 'file.quotes', params: { row: 3 } });
  });
  it('refuses an empty file', () => {
    expect(parseFile(bytes('\n , \n'))).toMatchObject({ word: 'file.empty' });
  });
});

describe('pickFiles', () => {
  it('knows tables and answers by their file names only', () => {
    expect(['pegawai.csv', 'Penilai Luar.CSV', 'jawaban.csv', 'pegawai (1).csv'].map(targetOf)).toEqual([
      'pegawai',
      'penilai-luar',
      'jawaban',
      undefined,
    ]);
  });
  it('tells about every file that it does not take, and leaves open what one of another name is for', async () => {
    const chosen = [
      file('gaji.csv', 'a'),
      file('pegawai.csv', 'a'),
      file('Pegawai.csv', 'a'),
      file('kriteria.csv', 'k'),
    ];
    const told: string[] = [];
    const picked = await pickFiles(chosen, (done, name) => told.push(`${done} ${name}`));
    expect(picked.map((one) => (one.kind === 'rows' ? one.target : one.word))).toEqual([
      // What it is for is asked.
      undefined,
      'file.repeated',
      'file.repeated',
      'kriteria',
    ]);
    expect(told).toHaveLength(4);
  });
  it('tells when a file can no longer be read', async () => {
    const gone: FileLike = { name: 'pegawai.csv', arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await pickFiles([gone], () => undefined)).toMatchObject([{ word: 'file.unreadable' }]);
  });
});
