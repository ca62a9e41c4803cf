import { isUtf8 } from "node:buffer";
import { ImportProblem } from "./import-problem";

/** Turns bytes `from` to `to`, of which at least one is not ASCII, into text. */
export type CellDecoder = (bytes: Buffer, from: number, to: number) => string;

export type Encoding = "UTF-8" | "Windows-1252";

export interface EncodingFinding {
  encoding: Encoding;
  /** Bytes of a byte order mark at the start, to be skipped. */
  skip: number;
  /** Bytes in the whole file. */
  bytes: number;
}

/** What Windows-1252 has at 0x80 to 0x9F; its five empty places stay control characters, as browsers read it. */
const UPPER = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Reads a file once to find its encoding: UTF-8 where all of it is valid UTF-8, else Windows-1252, as GA4 writes both.
 *
 * Throws an ImportProblem for UTF-16 and for what holds NUL bytes and so is no text at all.
 */
export async function findEncoding(file: string, chunks: AsyncIterable<Buffer>): Promise<EncodingFinding> {
  let bytes = 0;
  let skip = 0;
  let utf8 = true;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (bytes === 0) skip = byteOrderMark(file, chunk);
    const nul = chunk.indexOf(0);
    if (nul >= 0) throw notText(file, bytes + nul);
    bytes += chunk.length;
    if (!utf8) continue;
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const upTo = whole.length - unfinished(whole);
    utf8 = isUtf8(whole.subarray(0, upTo));
    rest = Buffer.from(whole.subarray(upTo));
  }
  if (rest.length > 0) utf8 = false;
  return { encoding: utf8 ? "UTF-8" : "Windows-1252", skip, bytes };
}

/** The decoder for the cells of a file in this encoding. */
export function cellDecoder(encoding: Encoding): CellDecoder {
  return encoding === "UTF-8" ? fromUtf8 : fromWindows1252;
}

function fromUtf8(bytes: Buffer, from: number, to: number): string {
  return bytes.toString("utf8", from, to);
}

function fromWindows1252(bytes: Buffer, from: number, to: number): string {
  const latin = bytes.toString("latin1", from, to);
  return latin.replace(/[\x80-\x9f]/g, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
}

/** How many bytes at the end begin a UTF-8 sequence that the next chunk may finish. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

function byteOrderMark(file: string, start: Buffer): number {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    throw new ImportProblem("WRONG_ENCODING", "is written in UTF-16; export it as UTF-8 or Windows text", {
      file,
    });
  }
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0;
}

function notText(file: string, at: number): ImportProblem {
  return new ImportProblem("NOT_CSV", `is not a CSV file: byte ${at + 1} is a zero byte`, { file });
}
