import { expect, test } from "vitest";
import { sharing } from "@/lib/core/waiting/sharing";

/** A look-up that answers what is true when it begins, once it is let go. */
function looking() {
  let truth = "old";
  const waiting: (() => void)[] = [];
  const shared = sharing<string>();
  const answer = (key: string) => {
    const told = `${key} is ${truth}`;
    return new Promise<string>((resolve, reject) => {
      waiting.push(() => (truth === "away" ? reject(new Error("away")) : resolve(told)));
    });
  };
  return {
    look: (key: string) => shared(key, () => answer(key)),
    begun: () => waiting.length,
    letGo: (i: number) => waiting[i]?.(),
    now: (value: string) => {
      truth = value;
    },
  };
}

test("whoever asks while a look-up is on its way is told what was true after they asked", async () => {
  const { look, begun, letGo, now } = looking();
  const first = look("a");
  now("new");
  const later = [look("a"), look("a"), look("a")];
  expect(begun()).toBe(1);
  letGo(0);
  expect(await first).toBe("a is old");
  await expect.poll(begun).toBe(2);
  letGo(1);
  expect(await Promise.all(later)).toEqual(["a is new", "a is new", "a is new"]);
  expect(begun()).toBe(2);
});

test("one key does not wait for another, and nothing is kept", async () => {
  const { look, begun, letGo } = looking();
  const both = [look("a"), look("b")];
  expect(begun()).toBe(2);
  letGo(0);
  letGo(1);
  await Promise.all(both);
  void look("a");
  expect(begun()).toBe(3);
});

test("a failure is told to those who shared it, and to nobody after them", async () => {
  const { look, begun, letGo, now } = looking();
  const first = look("a");
  const second = look("a");
  now("away");
  letGo(0);
  await expect(first).rejects.toThrow("away");
  await expect.poll(begun).toBe(2);
  now("back");
  letGo(1);
  expect(await second).toBe("a is away");
});
