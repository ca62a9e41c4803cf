import { describe, expect, test } from "vitest";
import { secondsWithin } from "@/lib/clock/rules/time-sums";
import {
  arrive,
  close,
  type End,
  type Job,
  leave,
  type Sheet,
  type Step,
  type Stretch,
  start,
  stop,
  type WorkStretch,
} from "@/lib/clock/rules/timeline";
import { fc } from "../../support/property";

const never = () => null;
const PAUSED: End = { by: "person", as: "paused", reason: "parts", note: null };
const job = (document_id: string, line_id: string | null = null): Job => ({ document_id, line_id });

let next = 1;

/** What the database holds after some steps. Throws where two intervals overlap after any of them, as its constraints do. */
function applied(sheet: Sheet, steps: readonly Step[] | null): Sheet {
  let [attendances, work] = [[...sheet.attendances], [...sheet.work]];
  for (const step of steps ?? []) {
    if (step.kind === "end") {
      const set = <S extends Stretch>(one: S): S =>
        one.id === step.id ? { ...one, to: step.to, end: step.end } : one;
      if (step.of === "attendance") attendances = attendances.map(set);
      else work = work.map(set);
    } else {
      const { from, to, end } = step;
      const made = { id: `made ${next++}`, from, to, end, corrected: false };
      if (step.of === "attendance") attendances.push(made);
      else work.push({ ...made, ...step.job });
    }
    requireApart(attendances);
    requireApart(work);
  }
  return { attendances, work };
}

function requireApart(spans: readonly Stretch[]): void {
  const sorted = spans.filter(({ from, to }) => from !== to).sort((a, b) => a.from - b.from);
  for (const [i, one] of sorted.entries()) {
    expect(one.to === null || one.from < one.to).toBe(true);
    const following = sorted[i + 1];
    if (following) expect((one.to ?? Number.POSITIVE_INFINITY) <= following.from).toBe(true);
  }
}

const EMPTY: Sheet = { attendances: [], work: [] };

type Act = { what: "arrive" | "leave" | "start" | "pause"; when: number; job: number };

const doAct = (sheet: Sheet, act: Act): Sheet => {
  switch (act.what) {
    case "arrive":
      return applied(sheet, arrive(sheet, act.when, never));
    case "leave":
      return applied(sheet, leave(sheet, act.when));
    case "start":
      return applied(sheet, start(sheet, act.when, job(`job ${act.job}`), never));
    case "pause":
      return applied(sheet, stop(sheet, act.when, PAUSED));
  }
};

const when = fc.integer({ min: 0, max: 40 }).map((minutes) => minutes * 60_000);
const act = (...what: Act["what"][]) =>
  fc.record({ what: fc.constantFrom(...what), when, job: fc.integer({ min: 1, max: 3 }) });
const acts = fc.array(act("arrive", "leave", "start", "pause"), { maxLength: 14 });

const shown = ({ from, to, document_id, end }: WorkStretch) => [from, to, document_id, end?.by ?? null];

describe("one person's time, whatever is done in whatever order it becomes known", () => {
  test("no two intervals overlap, not even between two steps", () => {
    fc.assert(fc.property(acts, (all) => void all.reduce(doAct, EMPTY)));
  });

  test("nobody works while they are not there", () => {
    fc.assert(
      fc.property(acts, (all) => {
        const { attendances, work } = all.reduce(doAct, EMPTY);
        const now = 60 * 60_000;
        for (const one of work) {
          const bounds = { from: one.from, to: one.to ?? now };
          expect(secondsWithin(attendances, bounds, now)).toBe((bounds.to - bounds.from) / 1000);
        }
      }),
    );
  });

  test("different jobs that are only begun come to the same time in whatever order the acts arrive", () => {
    const begun = fc
      .uniqueArray(act("start"), { selector: (one) => one.when, maxLength: 8 })
      .map((all) => all.map((one, i) => ({ ...one, job: i })));
    fc.assert(
      fc.property(begun, fc.infiniteStream(fc.nat()), (all, random) => {
        const mixed = all
          .map((one) => ({ one, place: random.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => one);
        const inOrder = [...all].sort((a, b) => a.when - b.when);
        const jobAt = (sheet: Sheet, instant: number) =>
          sheet.work.find(({ from, to }) => from <= instant && (to === null || instant < to))?.document_id;
        const [one, other] = [mixed.reduce(doAct, EMPTY), inOrder.reduce(doAct, EMPTY)];
        for (let minute = 0; minute <= 41; minute++)
          expect(jobAt(one, minute * 60_000)).toBe(jobAt(other, minute * 60_000));
      }),
    );
  });
});

describe("starting and stopping", () => {
  test("another job ends the one before, and a start makes attend whoever has not come", () => {
    const one = doAct(EMPTY, { what: "start", when: 0, job: 1 });
    expect(one.attendances).toMatchObject([{ from: 0, to: null }]);
    const two = doAct(one, { what: "start", when: 600_000, job: 2 });
    expect(two.work.map(shown)).toEqual([
      [0, 600_000, "job 1", "switch"],
      [600_000, null, "job 2", null],
    ]);
  });

  test("the same job again changes nothing", () => {
    const one = doAct(EMPTY, { what: "start", when: 0, job: 1 });
    expect(start(one, 60_000, job("job 1"), never)).toEqual([]);
    expect(start(one, 60_000, job("job 1", "a line"), never)).not.toEqual([]);
  });

  test("nothing is paused where nothing goes on, and nobody leaves who is not there", () => {
    expect(stop(EMPTY, 0, PAUSED)).toBeNull();
    expect(leave(EMPTY, 0)).toBeNull();
  });

  test("a start that arrives late takes the rest of what it interrupted, with its end", () => {
    const one = doAct(EMPTY, { what: "start", when: 0, job: 1 });
    const two = doAct(one, { what: "pause", when: 1_800_000, job: 1 });
    const late = doAct(two, { what: "start", when: 600_000, job: 2 });
    expect(late.work.map(shown)).toEqual([
      [0, 600_000, "job 1", "switch"],
      [600_000, 1_800_000, "job 2", "person"],
    ]);
  });

  test("leaving that arrives late keeps the work that began afterwards, as a second attendance", () => {
    const one = doAct(EMPTY, { what: "start", when: 0, job: 1 });
    const two = doAct(one, { what: "pause", when: 600_000, job: 1 });
    const three = doAct(two, { what: "start", when: 1_800_000, job: 2 });
    const late = doAct(three, { what: "leave", when: 900_000, job: 1 });
    expect(late.attendances.map(({ from, to }) => [from, to])).toEqual([
      [0, 900_000],
      [1_800_000, null],
    ]);
  });
});

describe("a forgotten clock", () => {
  const running = doAct(EMPTY, { what: "start", when: 0, job: 1 });

  test("is stopped with its work, and only once it is forgotten", () => {
    expect(close(running, never)).toBeNull();
    const closed = close(running, () => 1_200_000);
    const after = applied(running, closed?.steps ?? null);
    expect(after.attendances).toMatchObject([{ to: 1_200_000, end: { by: "closing" } }]);
    expect(after.work).toMatchObject([{ to: 1_200_000, end: { by: "closing" } }]);
  });

  test("goes on after all where the person says later that they were still at it", () => {
    const after = applied(running, close(running, () => 1_200_000)?.steps ?? null);
    const paused = applied(after, stop(after, 1_500_000, PAUSED));
    expect(paused.work).toMatchObject([{ from: 0, to: 1_500_000, end: { as: "paused" } }]);
    expect(paused.attendances).toMatchObject([{ from: 0, to: 1_500_000, end: { by: "person" } }]);
    const left = applied(after, leave(after, 1_500_000));
    expect(left.work).toMatchObject([{ to: 1_500_000, end: { as: "left" } }]);
  });
});
