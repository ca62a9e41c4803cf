import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isPng, readPng, writePng } from "@/lib/paper/png";

/** A PNG of one colour type, each row under a filter of its own. */
function png(
  width: number,
  height: number,
  type: number,
  rows: number[][],
  more: Record<string, Buffer> = {},
  depth = 8,
) {
  const plain = writePng({ width: 1, height: 1, rgb: Buffer.from([0, 0, 0]) });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, type, 0, 0, 0], 8);
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    plain.subarray(0, 8),
    chunk("IHDR", head),
    ...Object.entries(more).map(([name, data]) => chunk(name, data)),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const pixels = (bytes: Buffer) => [...readPng(bytes, 100).rgb];

test("what is written is read again", () => {
  const rgb = Buffer.from([1, 2, 3, 250, 251, 252, 9, 8, 7, 0, 0, 0]);
  const bytes = writePng({ width: 2, height: 2, rgb });
  expect(isPng(bytes)).toBe(true);
  expect(readPng(bytes, 10)).toEqual({ width: 2, height: 2, rgb });
});

describe("kinds of PNG", () => {
  test("transparency is laid on white", () => {
    const rows = [[0, 10, 20, 30, 255, 200, 100, 0, 0, 0, 0, 0, 128]];
    expect(pixels(png(3, 1, 6, rows))).toEqual([10, 20, 30, 255, 255, 255, 127, 127, 127]);
  });

  test("rows are taken out of their filters", () => {
    const rows = [
      [1, 10, 10, 10, 5, 5, 5],
      [2, 1, 1, 1, 1, 1, 1],
      [3, 10, 10, 10, 10, 10, 10],
      [4, 1, 1, 1, 1, 1, 1],
    ];
    expect(pixels(png(2, 4, 2, rows))).toEqual([
      10, 10, 10, 15, 15, 15, 11, 11, 11, 16, 16, 16, 15, 15, 15, 25, 25, 25, 16, 16, 16, 26, 26, 26,
    ]);
  });

  test("palettes of few bits, and grey", () => {
    const PLTE = Buffer.from([255, 0, 0, 0, 0, 255]);
    expect(pixels(png(3, 1, 3, [[0, 0b01000000]], { PLTE }, 1))).toEqual([255, 0, 0, 0, 0, 255, 255, 0, 0]);
    expect(pixels(png(2, 1, 0, [[0, 0xf0]], {}, 4))).toEqual([255, 255, 255, 0, 0, 0]);
  });
});

test.each([
  ["cut off", writePng({ width: 2, height: 2, rgb: Buffer.alloc(12) }).subarray(0, 40)],
  ["no PNG", Buffer.from("GIF89a and so on and so on")],
  ["too large", png(5000, 1, 2, [[0]])],
  ["fewer rows than it says", png(2, 9, 2, [[0, 1, 1, 1, 1, 1, 1]])],
  ["sixteen bits", png(1, 1, 2, [[0, 1, 1, 1, 1, 1, 1]], {}, 16)],
])("a broken picture is refused: %s", (_, bytes) => {
  expect(() => readPng(bytes, 100)).toThrow();
});
