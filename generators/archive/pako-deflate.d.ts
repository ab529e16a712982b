/** The parts of pako's port of zlib that the archive uses. */
declare module "pako/lib/zlib/deflate.js" {
  import type ZStream from "pako/lib/zlib/zstream.js";
  const deflate: {
    deflateInit2(stream: ZStream, level: number, method: number, windowBits: number, memoryLevel: number, strategy: number): number;
    deflateReset(stream: ZStream): number;
    deflate(stream: ZStream, flush: number): number;
  };
  export default deflate;
}

declare module "pako/lib/zlib/zstream.js" {
  export default class ZStream {
    input: Uint8Array | null;
    next_in: number;
    avail_in: number;
    output: Uint8Array | null;
    next_out: number;
    avail_out: number;
  }
}
