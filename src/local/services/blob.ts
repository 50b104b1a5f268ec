/**
 * Blob: a file on its way from one service to another. Bytes are signed in scripts, as everywhere on Google.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';

type Google = GoogleAppsScript.Base.Blob;
type Member = 'getBytes' | 'getDataAsString' | 'getName' | 'getContentType' | 'setName';

const BLOB = service<Member>({
  name: 'Blob',
  members: {
    ...same(['getBytes', 'getDataAsString', 'getName', 'getContentType'], { takes: [[]], from: 'NONE' }),
    setName: { takes: [['String']], from: 'NONE' },
  },
});

/** Bytes as scripts see them: -128 to 127. */
export const signed = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes));

/** @throws Refusal unless every one is a byte */
export function unsigned(bytes: readonly number[]): Buffer {
  const wrong = bytes.find((byte) => byte < -128 || byte > 127);
  if (wrong !== undefined) throw new Refusal(`Could not convert ${wrong} to a byte.`);
  return Buffer.from(Int8Array.from(bytes).buffer);
}

export class BlobService implements Pick<Google, Member> {
  readonly #host: Host;
  readonly bytes: Buffer;
  readonly contentType: string | null;
  name: string | null;

  constructor(host: Host, bytes: Buffer, contentType: string | null, name: string | null) {
    this.#host = host;
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }

  getBytes(): number[] {
    return signed(this.bytes);
  }

  getDataAsString(): string {
    return this.bytes.toString('utf8');
  }

  getName(): string | null {
    return this.name;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setName(name: string): Google {
    this.name = name;
    return exposeBlob(this.#host, this);
  }
}

export const exposeBlob = (host: Host, blob: BlobService): Google => expose<Google, Member>(host, BLOB, blob);
