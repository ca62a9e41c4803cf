import { expect, test } from "vitest";
import { BLOCK_SIZE, blocksOf, type LineBlock } from "@/components/editor/line-blocks";
import { fc } from "../../support/property";

const names = (count: number, letter = "r") => Array.from({ length: count }, (_, i) => `${letter}${i}`);
const homes = (blocks: readonly LineBlock[]) =>
  new Map(blocks.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const)));

const change = fc.record({
  kind: fc.constantFrom("insert", "remove", "move", "paste"),
  at: fc.nat({ max: 300 }),
  many: fc.integer({ min: 1, max: 60 }),
});

function changed(
  ids: string[],
  { kind, at, many }: { kind: string; at: number; many: number },
  step: number,
) {
  const place = ids.length === 0 ? 0 : at % ids.length;
  if (kind === "insert") return ids.toSpliced(place, 0, `new${step}`);
  if (kind === "paste") return ids.toSpliced(place + 1, 0, ...names(many, `pasted${step}.`));
  if (kind === "remove") return ids.toSpliced(place, many);
  const [one, other] = [ids[place], ids[place + 1]];
  return one && other ? ids.with(place, other).with(place + 1, one) : ids;
}

test("whatever happens to the lines, the blocks hold each once and in order, under keys of their own", () => {
  fc.assert(
    fc.property(fc.nat({ max: 90 }), fc.array(change, { maxLength: 12 }), (count, changes) => {
      let ids = names(count);
      let blocks = blocksOf(ids, []);
      for (const [step, one] of changes.entries()) {
        const before = homes(blocks);
        ids = changed(ids, one, step);
        blocks = blocksOf(ids, blocks);
        expect(blocks.flatMap((block) => block.ids)).toEqual(ids);
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
        if (one.kind === "move") continue;
        const after = homes(blocks);
        for (const id of ids) if (before.has(id)) expect(after.get(id)).toBe(before.get(id));
      }
    }),
  );
});

test("a long document stands in blocks, and a line that comes changes its own alone", () => {
  const before = blocksOf(names(10 * BLOCK_SIZE), []);
  expect(before).toHaveLength(10);
  const ids = names(10 * BLOCK_SIZE).toSpliced(3 * BLOCK_SIZE + 2, 0, "new");
  const after = blocksOf(ids, before);
  expect(after.flatMap((block, i) => (block === before[i] ? [] : [i]))).toEqual([3]);
  expect(after[3]?.ids).toHaveLength(BLOCK_SIZE + 1);
});

test("lines that are added at the end go on in blocks of their own", () => {
  const full = names(BLOCK_SIZE);
  const before = blocksOf(full, []);
  const after = blocksOf([...full, ...names(2 * BLOCK_SIZE + 5, "pasted")], before);
  expect(after[0]).toBe(before[0]);
  expect(after.map(({ ids }) => ids.length)).toEqual([BLOCK_SIZE, BLOCK_SIZE, BLOCK_SIZE, 5]);
});
