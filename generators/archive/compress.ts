import zlib from "pako/lib/zlib/deflate.js";
import ZStream from "pako/lib/zlib/zstream.js";

const LEVEL = 6;
const DEFLATED = 8;
/** Negative: without zlib's header, as a ZIP wants it. */
const WINDOW_BITS = -15;
const MEMORY_LEVEL = 8;
const STREAM_END = 1;
const FINISH = 4;
const OK = 0;

/**
 * A compressor of whole contents, by zlib in JavaScript: Node's own gives other bytes on other processors. One stream
 * serves all contents, because making one costs more than compressing a file does.
 */
export function makeCompressor(): (content: Uint8Array) => Uint8Array {
  const stream = new ZStream();
  if (zlib.deflateInit2(stream, LEVEL, DEFLATED, WINDOW_BITS, MEMORY_LEVEL, 0) !== OK) throw new Error("The compressor cannot be made.");
  let output = new Uint8Array(1 << 16);
  return (content) => {
    // What cannot be compressed grows by a few bytes in every block.
    const most = content.length + (content.length >>> 10) + 64;
    if (output.length < most) output = new Uint8Array(most);
    zlib.deflateReset(stream);
    Object.assign(stream, { input: content, next_in: 0, avail_in: content.length, output, next_out: 0, avail_out: output.length });
    if (zlib.deflate(stream, FINISH) !== STREAM_END) throw new Error("A content cannot be compressed.");
    return output.slice(0, stream.next_out);
  };
}
