/** Facts of Utilities and of blobs: what is reckoned and kept nowhere. */
import { refusalOf, safe, same } from './fact.ts';

const UTILITIES = 'developers.google.com/apps-script/reference/utilities/utilities';
const BLOB = 'developers.google.com/apps-script/reference/base/blob';

const KATAKANA = 'Google グループ';
const KATAKANA_64 = 'R29vZ2xlIOOCsOODq+ODvOODlw==';

const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
const at = new Date(Date.UTC(2026, 0, 5, 2, 3, 4, 50));
const formatted = (format: string, zone = 'Asia/Jakarta'): string => Utilities.formatDate(at, zone, format);

export const UTILITY_FACTS = [
  safe('base64', 'letters', 'text is written in base 64', `${UTILITIES}#base64Encode(String)`, () => {
    same(Utilities.base64Encode('A string here'), 'QSBzdHJpbmcgaGVyZQ==');
  }),
  safe(
    'base64-utf8',
    'letters',
    'text beyond ASCII is written in base 64 by its charset',
    `${UTILITIES}#base64Encode(String,Charset)`,
    () => {
      same(Utilities.base64Encode(KATAKANA, Utilities.Charset.UTF_8), KATAKANA_64);
    },
  ),
  safe('base64-bytes', 'letters', 'bytes are written in base 64', `${UTILITIES}#base64Encode(Byte)`, () => {
    same(Utilities.base64Encode([-29, -126, -80]), '44Kw');
  }),
  safe(
    'base64-read',
    'letters',
    'base 64 is read as bytes from -128 to 127',
    `${UTILITIES}#base64Decode(String)`,
    () => {
      same(Utilities.base64Decode(KATAKANA_64).slice(6, 10), [32, -29, -126, -80]);
    },
  ),
  safe('base64-wrong', 'letters', 'what is not base 64 is refused', `${UTILITIES}#base64Decode(String)`, () => {
    refusalOf(() => Utilities.base64Decode('***'));
  }),
  safe(
    'blob-text',
    'letters',
    'a blob of bytes is read as the text they are in UTF-8',
    `${BLOB}#getDataAsString()`,
    () => {
      same(Utilities.newBlob(Utilities.base64Decode(KATAKANA_64)).getDataAsString(), KATAKANA);
    },
  ),
  safe('blob-bytes', 'letters', 'a blob of text has its bytes in UTF-8', `${BLOB}#getBytes()`, () => {
    same(Utilities.newBlob('aグ').getBytes(), [97, -29, -126, -80]);
  }),
  safe(
    'blob-type',
    'letters',
    'a blob has the type and the name it was made with',
    `${UTILITIES}#newBlob(String,String,String)`,
    () => {
      const blob = Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'rapat.ics');
      same([blob.getContentType(), blob.getName()], ['text/calendar', 'rapat.ics']);
    },
  ),
  safe('blob-name', 'letters', 'a blob without a name has none, until it gets one', `${BLOB}#setName(String)`, () => {
    const blob = Utilities.newBlob('x', 'text/plain');
    same([blob.getName(), blob.setName('x.txt').getName()], [null, 'x.txt']);
  }),
  safe('sha256', 'nothing', 'SHA-256 of abc is what the standard says', 'FIPS 180-2, appendix B.1', () => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc');
    same(hex(digest), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  }),
  safe(
    'digest',
    'nothing',
    'text and its bytes have one digest',
    `${UTILITIES}#computeDigest(DigestAlgorithm,Byte)`,
    () => {
      const { SHA_256 } = Utilities.DigestAlgorithm;
      const bytes = Utilities.newBlob(KATAKANA).getBytes();
      const ofText = Utilities.computeDigest(SHA_256, KATAKANA, Utilities.Charset.UTF_8);
      same(hex(Utilities.computeDigest(SHA_256, bytes)), hex(ofText));
    },
  ),
  safe('hmac', 'nothing', 'HMAC with SHA-256 signs as the standard says', 'RFC 4231, test case 2', () => {
    const signature = Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe');
    same(hex(signature), '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  }),
  safe(
    'date-zone',
    'nothing',
    'a date is written in the zone that is asked for',
    `${UTILITIES}#formatDate(Date,String,String)`,
    () => {
      same(formatted('yyyy-MM-dd HH:mm:ss'), '2026-01-05 09:03:04');
      same(formatted('yyyy-MM-dd HH:mm', 'America/New_York'), '2026-01-04 21:03');
    },
  ),
  safe(
    'date-names',
    'nothing',
    'names of days and months are English',
    'docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat',
    () => {
      same(formatted('EEEE, d MMMM yyyy'), 'Monday, 5 January 2026');
      same(formatted('EEE d MMM yy'), 'Mon 5 Jan 26');
    },
  ),
  safe(
    'date-quotes',
    'nothing',
    'what stands between apostrophes is written as it is',
    'docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat',
    () => {
      same(formatted("yyyy-MM-dd'T'HH:mm:ss.SSSXXX"), '2026-01-05T09:03:04.050+07:00');
      same(formatted("h 'o''clock' a"), "9 o'clock AM");
    },
  ),
  safe('uuid', 'notes', 'every UUID is new and random', `${UTILITIES}#getUuid()`, () => {
    const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
    same(
      [one === other, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one)],
      [false, true],
    );
  }),
];
