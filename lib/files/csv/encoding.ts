import { isUtf8 } from "node:buffer";
import { ImportProblem } from "./import-problem";
import { refuseOtherFormats } from "./other-formats";

/** Turns bytes `from` to `to`, of which at least one is not ASCII, into text. */
export type CellDecoder = (bytes: Buffer, from: number, to: number) => string;

export type Encoding = "UTF-8" | "Windows-1252" | "UTF-8 and Windows-1252" | "UTF-16LE" | "UTF-16BE";

export interface EncodingFinding {
  encoding: Encoding;
  /** Bytes of a byte order mark at the start, to be skipped. */
  skip: number;
  /** Bytes in the whole file. */
  bytes: number;
  /** Zero bytes among them, which a text should not have; they are read as spaces. */
  zeros: number;
}

/** Windows-1252 at 0x80 to 0x9F; its five undefined places stay control characters, as browsers read them. */
const UPPER = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** A file with more than one zero byte in this many bytes is not text. */
const BYTES_A_ZERO = 1000;

/**
 * Reads a file to find its encoding: UTF-8 if all of it is valid UTF-8; UTF-8 with single bytes of
 * Windows-1252 if most of what is not ASCII is valid UTF-8; UTF-16 by its mark or its zero bytes; otherwise
 * Windows-1252.
 *
 * Throws an ImportProblem for workbooks and other files that are not text.
 */
export async function findEncoding(
  file: string,
  open: () => AsyncIterable<Buffer>,
): Promise<EncodingFinding> {
  let bytes = 0;
  let skip = 0;
  let utf8 = true;
  let zeros = 0;
  let wide: "UTF-16LE" | "UTF-16BE" | null = null;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of open()) {
    if (bytes === 0) {
      refuseOtherFormats(file, chunk);
      wide = wideOf(chunk);
      skip = byteOrderMark(chunk);
    }
    bytes += chunk.length;
    if (wide) continue;
    zeros += zerosIn(chunk);
    if (!utf8) continue;
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const upTo = whole.length - unfinished(whole);
    utf8 = isUtf8(whole.subarray(0, upTo));
    rest = Buffer.from(whole.subarray(upTo));
  }
  if (wide) return { encoding: wide, skip, bytes, zeros: 0 };
  if (zeros > 8 && zeros * BYTES_A_ZERO > bytes) throw notText(file);
  if (rest.length > 0) utf8 = false;
  if (utf8) return { encoding: "UTF-8", skip, bytes, zeros };
  const mixed = await mostlyUtf8(open);
  return { encoding: mixed ? "UTF-8 and Windows-1252" : "Windows-1252", skip, bytes, zeros };
}

/**
 * Returns the decoder for the cells of a file in this encoding; UTF-16 files have been converted to UTF-8
 * before.
 */
export function cellDecoder(encoding: Encoding): CellDecoder {
  if (encoding === "Windows-1252") return fromWindows1252;
  return encoding === "UTF-8 and Windows-1252" ? fromBoth : fromUtf8;
}

function fromUtf8(bytes: Buffer, from: number, to: number): string {
  return bytes.toString("utf8", from, to);
}

function fromWindows1252(bytes: Buffer, from: number, to: number): string {
  const latin = bytes.toString("latin1", from, to);
  return latin.replace(/[\x80-\x9f]/g, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
}

/** Reads UTF-8 where it is valid, and every other byte as Windows-1252. */
function fromBoth(bytes: Buffer, from: number, to: number): string {
  if (isUtf8(bytes.subarray(from, to))) return fromUtf8(bytes, from, to);
  let text = "";
  let start = from;
  for (let at = from; at < to; ) {
    const length = sequenceAt(bytes, at, to);
    if (length === 0) {
      text += fromUtf8(bytes, start, at) + fromWindows1252(bytes, at, at + 1);
      start = at + 1;
    }
    at += length || 1;
  }
  return text + fromUtf8(bytes, start, to);
}

/** Returns the length of the valid UTF-8 character at `at`, 0 if there is none. */
function sequenceAt(bytes: Buffer, at: number, to: number): number {
  const byte = bytes[at] as number;
  if (byte < 0x80) return 1;
  const length = lengthFrom(byte);
  return length > 1 && at + length <= to && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

const lengthFrom = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1);

/** This many characters that are not ASCII are enough to tell a file's encoding. */
const ENOUGH = 400;

/** Whether most characters that are not ASCII are valid UTF-8, in a file that is not entirely valid. */
async function mostlyUtf8(open: () => AsyncIterable<Buffer>): Promise<boolean> {
  let valid = 0;
  let invalid = 0;
  for await (const chunk of open()) {
    // A character split across two chunks counts neither way.
    const end = chunk.length - unfinished(chunk);
    let start = 0;
    while (start < 3 && ((chunk[start] as number) & 0xc0) === 0x80) start++;
    for (let at = start; at < end && valid + invalid < ENOUGH; ) {
      if ((chunk[at] as number) < 0x80) {
        at++;
        continue;
      }
      const length = sequenceAt(chunk, at, end);
      if (length > 0) valid++;
      else invalid++;
      at += length || 1;
    }
    if (valid + invalid >= ENOUGH) break;
  }
  return valid > invalid;
}

/** Returns how many bytes at the end begin a UTF-8 sequence that the next chunk may finish. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthFrom(byte) > back ? back : 0;
  }
  return 0;
}

function byteOrderMark(start: Buffer): number {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return 2;
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0;
}

/** Detects UTF-16 by its mark, or because every other byte of the header is zero. */
function wideOf(start: Buffer): "UTF-16LE" | "UTF-16BE" | null {
  if (start[0] === 0xff && start[1] === 0xfe) return "UTF-16LE";
  if (start[0] === 0xfe && start[1] === 0xff) return "UTF-16BE";
  const header = start.subarray(0, 64);
  const zeros = [0, 0];
  for (const [at, byte] of header.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = header.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (header.length < 6) return null;
  if (odd > half * 0.8 && even === 0) return "UTF-16LE";
  return even > half * 0.8 && odd === 0 ? "UTF-16BE" : null;
}

function zerosIn(chunk: Buffer): number {
  let zeros = 0;
  for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) zeros++;
  return zeros;
}

function notText(file: string): ImportProblem {
  return new ImportProblem("NOT_CSV", "is not a CSV file: it holds many zero bytes", { file });
}
