import { describe, expect, test } from "vitest";
import { breakerOf, forgetTrouble, isSpared, leftAloneUntil } from "@/lib/integrations/outside/breaker";

const TROUBLE = { thrown: (error: unknown) => !(error instanceof Error && error.message === "refused") };

/** A service of its own for each test, and a clock that it can put forward. */
function service(name: string, failures = 3) {
  let time = 1_000_000;
  let made = 0;
  const breaker = breakerOf("an account", { service: name, failures, now: () => time });
  const call = (problem: string | null = null) =>
    breaker
      .run(async () => {
        made += 1;
        if (problem) throw new Error(problem);
        return "done";
      }, TROUBLE)
      .catch((error: unknown) => (isSpared(error) ? "spared" : (error as Error).message));
  const times = async (count: number, problem: string) => {
    for (let turn = 0; turn < count; turn++) await call(problem);
  };
  return {
    name,
    breaker,
    call,
    times,
    made: () => made,
    later: (seconds: number) => (time += seconds * 1000),
  };
}

describe("a service that fails", () => {
  test("is left alone after so many failures in a row, and nothing is done meanwhile", async () => {
    const one = service("opens");
    await one.times(2, "down");
    expect(await one.call()).toBe("done");
    await one.times(3, "down");
    expect(await one.call()).toBe("spared");
    expect(one.made()).toBe(6);
    expect(leftAloneUntil(one.name)).toBeGreaterThan(1_003_000);
    expect(leftAloneUntil(one.name)).toBeLessThanOrEqual(1_005_000);
  });

  test("may refuse as often as it likes: a refusal is an answer", async () => {
    const one = service("refuses");
    await one.times(20, "refused");
    expect(await one.call()).toBe("done");
    expect(leftAloneUntil(one.name)).toBeNull();
  });

  test("is in trouble, too, where what it returns says so", async () => {
    const one = service("returns");
    const said = () => one.breaker.run(async () => 503, { ...TROUBLE, returned: (status) => status >= 500 });
    for (let turn = 0; turn < 3; turn++) expect(await said()).toBe(503);
    expect(await one.call()).toBe("spared");
  });

  test("is asked by one call later, and by all once it has answered", async () => {
    const one = service("recovers");
    await one.times(3, "down");
    one.later(6);
    let answer = (_: string) => {};
    const trial = one.breaker.run(() => new Promise<string>((resolve) => (answer = resolve)), TROUBLE);
    // Nobody waits for the one that asks.
    expect(await one.call()).toBe("spared");
    answer("back");
    expect(await trial).toBe("back");
    expect(await one.call()).toBe("done");
  });

  test("is left alone for longer each time, at most a minute", async () => {
    const one = service("lasts");
    await one.times(3, "down");
    for (const seconds of [5, 10, 20, 40, 60, 60]) {
      one.later(seconds * 0.75);
      expect(await one.call("down")).toBe("spared");
      one.later(seconds);
      expect(await one.call("down")).toBe("down");
    }
  });

  test("is asked again at once by whoever tests the connection", async () => {
    const [one, other] = [service("tested"), service("not tested")];
    await one.times(3, "down");
    await other.times(3, "down");
    forgetTrouble(one.name);
    expect(leftAloneUntil(one.name)).toBeNull();
    expect(await one.call()).toBe("done");
    expect(await other.call()).toBe("spared");
  });

  test("has one breaker for each account, whoever asks for it", async () => {
    const options = { service: "shared", failures: 3 };
    expect(breakerOf("one", options)).toBe(breakerOf("one", options));
    expect(breakerOf("one", options)).not.toBe(breakerOf("other", options));
  });
});
