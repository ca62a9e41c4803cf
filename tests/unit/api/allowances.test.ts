import { expect, test } from "vitest";
import { Allowances, type ShareCount } from "@/lib/api/request/allowances";
import { fc } from "../../support/property";

/** A count that processes share, whose answers come when the test lets them. */
function sharedCount() {
  let total = 0;
  const due: (() => void)[] = [];
  const tell: ShareCount = (_, count) =>
    new Promise((resolve) =>
      due.push(() => {
        total += count;
        resolve({ total, msLeft: 60_000 });
      }),
    );
  const settled = () => new Promise((done) => setImmediate(done));
  return { tell, answerOne: () => due.shift()?.(), waiting: () => due.length, settled };
}

test("whatever order requests and answers come in, processes let pass at most the limit and a twentieth for each", async () => {
  const steps = fc.array(
    fc.oneof({ weight: 8, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.constant("answer" as const) }),
    {
      minLength: 1500,
      maxLength: 1500,
    },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (order) => {
      const limit = 200;
      const { tell, answerOne, waiting, settled } = sharedCount();
      const processes = Array.from({ length: 3 }, () => new Allowances({ tell }));
      let passed = 0;
      const asked: Promise<void>[] = [];
      for (const step of order) {
        if (step === "answer") {
          answerOne();
          await settled();
          continue;
        }
        const taken = processes[step]?.take("somebody", limit);
        asked.push(
          Promise.resolve(taken).then((allowance) => {
            if (allowance && !allowance.over) passed += 1;
          }),
        );
      }
      while (waiting() > 0) {
        answerOne();
        await settled();
      }
      await Promise.all(asked);
      expect(passed).toBeLessThanOrEqual(limit + 3 * 10);
      if (asked.length > 600) expect(passed).toBeGreaterThanOrEqual(limit);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test("a process that is alone keeps to the limit exactly, however the answers come", async () => {
  const { tell, answerOne, settled } = sharedCount();
  const alone = new Allowances({ tell });
  const taken: Promise<boolean>[] = [];
  for (let i = 0; i < 700; i++) {
    taken.push(Promise.resolve(alone.take("somebody", 600)).then(({ over }) => !over));
    answerOne();
    await settled();
  }
  expect((await Promise.all(taken)).filter(Boolean)).toHaveLength(600);
});

test("what cannot be told is counted here, and nobody asks again for a second", async () => {
  let now = 1_000_000;
  let asked = 0;
  const warned: unknown[] = [];
  const tell: ShareCount = async () => {
    asked += 1;
    throw new Error("The database is away");
  };
  const alone = new Allowances({ tell, warn: (error) => warned.push(error), now: () => now });
  const take = async (times: number) => {
    let passed = 0;
    for (let i = 0; i < times; i++) if (!(await alone.take("somebody", 100)).over) passed += 1;
    return passed;
  };
  expect(await take(50)).toBe(50);
  expect(asked).toBe(1);
  now += 1001;
  expect(await take(70)).toBe(50);
  expect(asked).toBe(2);
  expect(warned).toHaveLength(2);
});

test("several are taken at once, or none where they are not all left", async () => {
  const allowances = new Allowances();
  const take = async (count: number) => {
    const { remaining, over } = await allowances.take("somebody", 100, count);
    return [remaining, over];
  };
  expect(await take(60)).toEqual([40, false]);
  expect(await take(41)).toEqual([40, true]);
  expect(await take(40)).toEqual([0, false]);
  expect(await take(1)).toEqual([0, true]);
});
