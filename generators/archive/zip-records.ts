/** One file of a ZIP, compressed. Names and numbers as APPNOTE.TXT (PKWARE) calls them. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly compressed: Uint8Array;
  readonly size: number;
  /** Unix type and permissions. */
  readonly mode: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const MADE_BY_UNIX = (3 << 8) | 20;
const NEEDS_DEFLATE = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** The first moment a ZIP can name, 1980-01-01 00:00, written as it stands in the record: no clock, no time zone. */
const TIME = 0;
const DATE = (1 << 5) | 1;

/** What stands before the content of a file. */
export function localHeader(entry: ZipEntry): Uint8Array {
  return record([[4, 0x04034b50], ...shared(entry), [2, entry.name.length], [2, 0]], entry.name);
}

/** What the directory at the end says of a file. */
export function directoryHeader(entry: ZipEntry): Uint8Array {
  const attributes = (entry.mode << 16) >>> 0;
  return record([[4, 0x02014b50], [2, MADE_BY_UNIX], ...shared(entry), [2, entry.name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, attributes], [4, entry.offset]], entry.name);
}

/** The last record: how many files there are and where the directory stands. */
export function endOfDirectory({ count, size, offset }: { readonly count: number; readonly size: number; readonly offset: number }): Uint8Array {
  return record([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]], new Uint8Array());
}

type Value = readonly [bytes: 2 | 4, value: number];

function shared({ crc, compressed, size }: ZipEntry): readonly Value[] {
  return [[2, NEEDS_DEFLATE], [2, UTF8_NAMES], [2, DEFLATED], [2, TIME], [2, DATE], [4, crc], [4, compressed.length], [4, size]];
}

/** Little-endian numbers, then `tail`. */
function record(values: readonly Value[], tail: Uint8Array): Uint8Array {
  const head = values.reduce((sum, [bytes]) => sum + bytes, 0);
  const result = new Uint8Array(head + tail.length);
  const view = new DataView(result.buffer);
  let place = 0;
  for (const [bytes, value] of values) {
    if (bytes === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
    place += bytes;
  }
  result.set(tail, head);
  return result;
}
