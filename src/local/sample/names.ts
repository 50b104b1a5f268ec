/**
 * Names: people of Binjai who do not exist. Malay, Javanese, Batak, Karo and other names, as mixed as the city is.
 *
 * Family names go with the given names of their people; that keeps combinations believable and surely invented.
 */
import type { Draw } from './draw.ts';

export type Sex = 'male' | 'female';

interface People {
  readonly share: number;
  readonly given: Readonly<Record<Sex, readonly string[]>>;
  /** Second names; family names for Batak and Karo. */
  readonly second: Readonly<Record<Sex, readonly string[]>>;
}

const family = (names: string): Readonly<Record<Sex, readonly string[]>> => ({
  male: names.split(' '),
  female: names.split(' '),
});

const MALAY: People = {
  share: 0.26,
  given: {
    male: 'Azhar Fauzan Syahrul Zulkifli Khairul Iskandar Ridwan Hamdan Irwansyah Mahyudin'.split(' '),
    female: "Nur'aini Syarifah Zuraidah Khairani Halimah Rahmawati Fitriani Maimunah Salwa Aisyah".split(' '),
  },
  second: {
    male: 'Ramadhan Siddiq Hakim Alfarisi Mansyur Anwar Saputra Husni Fadillah Akbar'.split(' '),
    female: 'Hanum Azzahra Yusnita Ramadhani Maulida Salsabila Husna Anggraini Zahara Mardiah'.split(' '),
  },
};

const JAVANESE: People = {
  share: 0.28,
  given: {
    male: 'Agus Bambang Sugeng Wahyu Joko Suprianto Teguh Heru Dwi Slamet Eko Rudi'.split(' '),
    female: 'Sri Endang Wulan Dewi Retno Ningsih Lestari Tri Yuni Suci Ratna Eka'.split(' '),
  },
  second: {
    male: 'Prasetyo Santoso Wibowo Hartono Nugroho Setiawan Susilo Utomo Kurniawan Pranoto'.split(' '),
    female: 'Rahayu Wahyuni Astuti Handayani Puspita Susanti Kusuma Widyastuti Purwanti Pertiwi'.split(' '),
  },
};

const BATAK: People = {
  share: 0.22,
  given: {
    male: 'Parlindungan Hotman Jonggi Tumpal Maruli Saut Binsar Ronald Daniel Poltak'.split(' '),
    female: 'Tiurma Rotua Lamria Marlina Romauli Debora Herlina Roida Duma Ester'.split(' '),
  },
  second: family('Simanjuntak Siregar Nasution Lubis Hutabarat Sitorus Manurung Harahap Silalahi Panggabean Hasibuan'),
};

const KARO: People = {
  share: 0.16,
  given: {
    male: 'Ngapuli Terkelin Rasmon Jaya Simson Edison Roy Andreas Ferdinan Mbaru'.split(' '),
    female: 'Malem Rehulina Nurmala Mariani Rosalina Juliana Pebrina Ngena Susanna Veronika'.split(' '),
  },
  second: family('Ginting Sembiring Tarigan Perangin-angin Karo-karo Barus Sitepu Bangun Surbakti Pinem'),
};

const OTHERS: People = {
  share: 0.08,
  given: {
    male: 'Hendra Yulius Andi Rizky Kevin Yanuar'.split(' '),
    female: 'Meilani Novita Silvia Yessi Melati Cindy'.split(' '),
  },
  second: {
    male: 'Wijaya Chandra Piliang Tanjung Lim Gunawan'.split(' '),
    female: 'Wijaya Chandra Koto Tanjung Halim Gunawan'.split(' '),
  },
};

const PEOPLES = [MALAY, JAVANESE, BATAK, KARO, OTHERS] as const;

/** One of the peoples, as often as its share; the shares add to 1. */
function drawPeople(draw: Draw): People {
  const at = draw.unit();
  let below = 0;
  for (const people of PEOPLES) {
    below += people.share;
    if (at < below) return people;
  }
  return MALAY;
}

/** A full name without titles. */
export function drawName(draw: Draw, sex: Sex): string {
  const people = drawPeople(draw);
  const given = draw.pick(people.given[sex]);
  const second = draw.pick(people.second[sex]);
  if (!draw.chance(0.35)) return `${given} ${second}`;
  const middle = draw.pick(people.given[sex]);
  return middle === given ? `${given} ${second}` : `${given} ${middle} ${second}`;
}

const TITLES = {
  head: ['M.Si.', 'M.AP.', 'M.M.'],
  lead: ['S.STP., M.Si.', 'S.Sos., M.AP.', 'S.H., M.H.', 'S.E., M.M.'],
  staff: ['S.Kom.', 'S.E.', 'S.Sos.', 'S.H.', 'S.AP.', 'A.Md.', 'A.Md.Kom.', 'S.Psi.'],
} as const;

/** Academic titles as they stand behind a name, `''` for people without one. */
export function drawTitle(draw: Draw, rank: 'head' | 'lead' | 'staff'): string {
  if (rank === 'head') return `S.STP., ${draw.pick(TITLES.head)}`;
  if (rank === 'lead') return draw.pick(TITLES.lead);
  return draw.chance(0.7) ? draw.pick(TITLES.staff) : '';
}

/**
 * The part of an e-mail address before the @.
 *
 * @example
 * mailName("Nur'aini Karo-karo") // => 'nuraini.karokaro'
 */
export const mailName = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter(Boolean)
    .join('.');
