/**
 * Utilities: UUIDs from the world's seed, dates, blobs, base 64 and digests, and sleep that moves the world's clock.
 *
 * Refuses text beyond ASCII where no charset is given: which bytes it then becomes is not settled.
 */
import { createHash, createHmac } from 'node:crypto';
import { types } from 'node:util';
import { BlobService, exposeBlob, signed, unsigned } from './blob.ts';
import { formatInstant } from './date-format.ts';
import { EnumValue, enumOf, expose, type Kind, service } from './facade.ts';
import type { Host } from './host.ts';
import { nextUuid } from './random.ts';
import { Refusal } from './refusal.ts';

type Google = GoogleAppsScript.Utilities.Utilities;
type Digests = GoogleAppsScript.Utilities.DigestAlgorithm;
type Charset = GoogleAppsScript.Utilities.Charset;
type Data = string | number[];
type Member =
  | 'getUuid'
  | 'formatDate'
  | 'sleep'
  | 'newBlob'
  | 'base64Encode'
  | 'base64Decode'
  | 'computeDigest'
  | 'computeHmacSha256Signature';

const LONGEST_SLEEP_MS = 300_000;

const CHARSET = enumOf('Utilities.Charset', ['US_ASCII', 'UTF_8']);
const DIGEST_ALGORITHM = enumOf('Utilities.DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_512']);

const BYTES: Kind = 'integer[]';
const CHARSET_KIND: Kind = 'Utilities.Charset';
const DIGEST_KIND: Kind = 'Utilities.DigestAlgorithm';

const UTILITIES = service<Member>({
  name: 'Utilities',
  members: {
    getUuid: { takes: [[]], from: 'NONE' },
    formatDate: { takes: [['Date', 'String', 'String']], from: 'NONE' },
    sleep: { takes: [['integer']], from: 'NONE' },
    newBlob: {
      takes: (['String', BYTES] as const).flatMap((data) => [[data], [data, 'String'], [data, 'String', 'String']]),
      from: 'NONE',
    },
    base64Encode: { takes: [['String'], [BYTES], ['String', CHARSET_KIND]], from: 'NONE' },
    base64Decode: { takes: [['String']], from: 'NONE' },
    computeDigest: {
      takes: [
        [DIGEST_KIND, 'String'],
        [DIGEST_KIND, BYTES],
        [DIGEST_KIND, 'String', CHARSET_KIND],
      ],
      from: 'NONE',
    },
    computeHmacSha256Signature: {
      takes: [
        ['String', 'String'],
        [BYTES, BYTES],
        ['String', 'String', CHARSET_KIND],
      ],
      from: 'NONE',
    },
  },
  constants: { Charset: CHARSET, DigestAlgorithm: DIGEST_ALGORITHM },
});

class UtilitiesService implements Pick<Google, Exclude<Member, 'formatDate'>> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  getUuid(): string {
    return nextUuid(this.#host.world.state);
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!types.isDate(date) || Number.isNaN(date.getTime())) throw new Refusal('Invalid argument: date');
    return formatInstant(date.getTime(), timeZone, format);
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS) throw new Refusal(`Invalid argument: ${milliseconds}`);
    this.#host.world.clock.advance(milliseconds);
  }

  newBlob(data: Data, contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const isText = typeof data === 'string';
    const bytes = isText ? Buffer.from(data) : unsigned(data);
    const type = contentType ?? (isText ? 'text/plain' : null);
    return exposeBlob(this.#host, new BlobService(this.#host, bytes, type, name ?? null));
  }

  base64Encode(data: Data, charset?: Charset): string {
    return bytesOf(data, charset).toString('base64');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[\w+/-]*={0,2}$/.test(encoded)) throw new Refusal('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  }

  computeDigest(algorithm: Digests, value: Data, charset?: Charset): number[] {
    return signed(createHash(String(algorithm).replace('_', '')).update(bytesOf(value, charset)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: Charset): number[] {
    return signed(createHmac('sha256', bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
  }
}

const isUtf8 = (charset: unknown): boolean => charset instanceof EnumValue && charset === CHARSET.UTF_8;

/** @throws Refusal for text beyond ASCII without the charset for it */
function bytesOf(data: Data, charset?: Charset): Buffer {
  if (typeof data !== 'string') return unsigned(data);
  const isAscii = Array.from(data).every((letter) => letter < '\u0080');
  if (!isAscii && !isUtf8(charset)) throw new Refusal('Text beyond ASCII needs Utilities.Charset.UTF_8.');
  return Buffer.from(data);
}

export function exposeUtilities(host: Host): Pick<Google, Member> {
  return expose<Google, Member>(host, UTILITIES, new UtilitiesService(host));
}
