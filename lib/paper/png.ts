import "server-only";
import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture of eight-bit red, green and blue, row by row. */
export interface Pixels {
  width: number;
  height: number;
  rgb: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(SIGNATURE);

/** Samples of a pixel by the PNG's colour type. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads a PNG and lays it on white. Throws where it is broken, interlaced, or of sixteen bits a sample. */
export function readPng(bytes: Buffer, largest: number): Pixels {
  const chunks = chunksOf(bytes);
  const head = chunks.get("IHDR")?.[0];
  if (head?.length !== 13) throw new Error("no header");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth = 0, type = -1, , , interlaced] = head.subarray(8);
  const samples = SAMPLES[type];
  if (!samples || depth > 8 || interlaced || width < 1 || height < 1 || width > largest || height > largest)
    throw new Error("not of a kind that is read");
  const stride = Math.ceil((width * samples * depth) / 8);
  const raw = inflateSync(Buffer.concat(chunks.get("IDAT") ?? []), {
    maxOutputLength: (stride + 1) * height + 64,
  });
  if (raw.length < (stride + 1) * height) throw new Error("it ends early");
  const rows = unfilter(raw, stride, height, Math.max(1, (samples * depth) >> 3));
  return { width, height, rgb: onWhite({ rows, stride, width, height, depth, type, samples, chunks }) };
}

function chunksOf(bytes: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length !== length) throw new Error("it ends early");
    chunks.set(name, [...(chunks.get(name) ?? []), data]);
    at += length + 12;
  }
  return chunks;
}

/** Takes back what each row was filtered by. PNG, section 9. */
function unfilter(raw: Buffer, stride: number, height: number, back: number): Buffer {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    if (filter > 4) throw new Error("an unknown filter");
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= back ? (rows[at - back] ?? 0) : 0;
      const above = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const corner = x >= back && y > 0 ? (rows[at - stride - back] ?? 0) : 0;
      const value = raw[y * (stride + 1) + 1 + x] ?? 0;
      rows[at] = (value + predicted(filter, left, above, corner)) & 0xff;
    }
  }
  return rows;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

interface Rows {
  rows: Buffer;
  stride: number;
  width: number;
  height: number;
  depth: number;
  type: number;
  samples: number;
  chunks: Map<string, Buffer[]>;
}

function onWhite({ rows, stride, width, height, depth, type, samples, chunks }: Rows): Buffer {
  const palette = chunks.get("PLTE")?.[0] ?? Buffer.alloc(0);
  const alphas = chunks.get("tRNS")?.[0] ?? Buffer.alloc(0);
  const scale = type === 3 ? 1 : 255 / (2 ** depth - 1);
  const rgb = Buffer.alloc(width * height * 3);
  const sample = (y: number, index: number): number => {
    if (depth === 8) return rows[y * stride + index] ?? 0;
    const bit = index * depth;
    const byte = rows[y * stride + (bit >> 3)] ?? 0;
    return ((byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)) * scale;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [first, second, third, fourth] = [0, 1, 2, 3].map((i) =>
        i < samples ? sample(y, x * samples + i) : 0,
      ) as [number, number, number, number];
      const grey = type === 0 || type === 4;
      const colour =
        type === 3
          ? [palette[first * 3] ?? 0, palette[first * 3 + 1] ?? 0, palette[first * 3 + 2] ?? 0]
          : grey
            ? [first, first, first]
            : [first, second, third];
      const alpha = type === 4 ? second : type === 6 ? fourth : type === 3 ? (alphas[first] ?? 255) : 255;
      colour.forEach((value, i) => {
        rgb[(y * width + x) * 3 + i] = Math.round((value * alpha + 255 * (255 - alpha)) / 255);
      });
    }
  }
  return rgb;
}

/** A PNG without transparency and of one pass, which a PDF takes in as it is. */
export function writePng({ width, height, rgb }: Pixels): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const raw = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) rgb.copy(raw, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(raw, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
