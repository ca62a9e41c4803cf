import { expect, test } from "vitest";
import { CheckSender } from "@/components/inspections/check-sender";
import { CheckStore } from "@/components/inspections/check-store";
import type { InspectionRecorded, InspectionResult } from "@/lib/inspections/responses";
import { TemplateContent } from "@/lib/inspections/schema/content";

type Sent = Parameters<ConstructorParameters<typeof CheckSender>[0]["record"]>[0];
type Answer = Awaited<ReturnType<ConstructorParameters<typeof CheckSender>[0]["record"]>>;

const matters = "It holds the road.";
const tread = { key: "tread", name: "Tread", kind: "tread", amber: "3", red: "1.6" };
const content = TemplateContent.parse({
  sections: [
    {
      ...{ key: "all", name: "All" },
      items: [
        { key: "tyre_front_left", name: "Front left tyre", matters, always: true, measurements: [tread] },
        { key: "wipers", name: "Wipers", matters },
        { key: "windscreen", name: "Windscreen", matters },
      ],
    },
  ],
});
const recorded = ({ id, results }: Sent): Answer => ({
  ok: true,
  data: {
    ...{ id, state: "begun", version: 1 },
    results: results.map(({ item_key, state, revision }) => ({ item_key, state, revision: revision + 1 })),
  } satisfies InspectionRecorded,
});

function aCheck(results: InspectionResult[], answers: ((sent: Sent) => Answer | Promise<Answer>)[]) {
  const store = new CheckStore(content, results);
  const sent: Sent[] = [];
  const sender = new CheckSender({
    ...{ id: "check", store, name: "Ann", onState() {}, readAgain() {} },
    async record(given) {
      sent.push(given);
      return (answers.shift() ?? recorded)(given);
    },
  });
  return { store, sender, sent };
}

const lost = (): never => {
  throw new TypeError("Failed to fetch");
};

test("what got no answer is sent again under the same key and says the same", async () => {
  const { store, sender, sent } = aCheck([], [lost]);
  store.say("wipers", { state: "green" });
  await sender.flush();
  expect(store.stored.queue).toHaveLength(1);
  expect(await sender.flush()).toBe(true);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

test("a change behind what was tried follows it, with the revision that it got", async () => {
  const { store, sender, sent } = aCheck([], [lost]);
  store.say("wipers", { state: "green" });
  await sender.flush();
  store.say("wipers", { state: "red", finding: "Torn" });
  await sender.flush();
  sender.wake();
  await expect.poll(() => store.stored.queue).toEqual([]);
  expect(sent.map(({ results }) => [results[0]?.state, results[0]?.revision])).toEqual([
    ["green", 0],
    ["green", 0],
    ["red", 1],
  ]);
  expect(sent[2]?.key).not.toBe(sent[1]?.key);
});

test("what was not tried yet is replaced by what is said next", async () => {
  const { store, sender, sent } = aCheck([], []);
  store.say("wipers", { state: "green" });
  store.say("wipers", { state: "amber", finding: "They smear" });
  await sender.flush();
  sender.wake();
  await expect.poll(() => sent.map(({ results }) => results.map(({ state }) => state))).toEqual([["amber"]]);
});

test("an item that somebody else recorded first is put aside with what was said of it; the others go on", async () => {
  const conflict = (): Answer => ({
    ok: false,
    error: {
      ...{ code: "CONFLICT", message: "Wipers: Bob was first" },
      details: [{ field: "results.0.revision", message: "Wipers: Bob was first" }],
    },
  });
  const { store, sender, sent } = aCheck([], [conflict]);
  store.allGreen(["wipers", "windscreen"]);
  await sender.flush();
  sender.wake();
  await expect.poll(() => store.stored.queue).toEqual([]);
  expect(sent.map(({ results }) => results.map(({ item_key }) => item_key))).toEqual([
    ["wipers", "windscreen"],
    ["windscreen"],
  ]);
  expect(store.view("wipers").mine).toMatchObject({ state: "green" });
});

test("a section's green is taken back before it is sent, and figures that are not complete are not sent", () => {
  const { store } = aCheck([], []);
  const open = store.openOf(["tyre_front_left", "wipers", "windscreen"]);
  expect(open).toEqual(["wipers", "windscreen"]);
  store.allGreen(open);
  expect(store.left().map(({ item_key }) => item_key)).toEqual(["tyre_front_left"]);
  store.undo(open);
  expect(store.stored.queue).toEqual([]);
  store.say("tyre_front_left", { readings: { tread: ["2.9", "", ""] } });
  expect(store.stored.queue).toEqual([]);
  expect(store.view("tyre_front_left").problem).toBe("Give all readings: outer, centre, inner");
  store.say("tyre_front_left", { readings: { tread: ["2,9", "3.1", "1.5"] }, finding: "Worn" });
  expect(store.stored.queue[0]?.results[0]).toMatchObject({
    state: "red",
    measurements: [{ key: "tread", readings: ["2.9", "3.1", "1.5"] }],
  });
});

test("what is typed stays as it is typed while it is sent: a point, a space between words", () => {
  const { store } = aCheck([], []);
  store.say("tyre_front_left", { readings: { tread: ["6.0", "6.1", "6."] } }, { typed: true });
  expect(store.view("tyre_front_left").draft.readings).toEqual({ tread: ["6.0", "6.1", "6."] });
  store.say("wipers", { state: "amber", finding: "They " }, { typed: true });
  expect(store.view("wipers").draft.finding).toBe("They ");
  expect(store.stored.queue.at(-1)?.results[0]).toMatchObject({ finding: "They" });
});
