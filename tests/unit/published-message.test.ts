import { expect, test } from "vitest";
import { domains } from "@/domains";
import { PERMISSIONS, ROLES } from "@/lib/core/permissions";
import { inParts, messagesOf } from "@/lib/events/live/published-message";
import { MOST_AT_ONCE, MOST_BYTES } from "@/lib/integrations/pusher/pusher-api";

process.env.AUTH_SECRET ??= "a secret that only the tests know";
const everything = new Map(ROLES.map((role) => [role, new Set(PERMISSIONS)]));
const id = (n: number) => `01990000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const head = {
  epoch: 2_147_483_647,
  number: 1_000_000_000,
  from: "18446744073709551615.999999999999999999",
  place: "18446744073709551615.999999999999999999",
  rights: everything,
};

test("a message and a request of the longest kind are within what Pusher takes", () => {
  const kinds = domains.flatMap(({ records = {} }) => Object.keys(records));
  const longest = kinds.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const events = Array.from({ length: 1_000 }, (_, n) => ({ seq: String(n), entity: longest, id: id(n) }));
  const parts = inParts(events);
  expect(parts.flat()).toEqual(events);
  for (const part of parts) {
    const messages = messagesOf(part, head);
    expect(messages.length).toBeLessThanOrEqual(MOST_AT_ONCE);
    for (const { channel, data } of messages) {
      expect(channel).toMatch(/^private-[\w=@,.;-]{1,190}$/);
      expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThan(MOST_BYTES);
    }
  }
});

test("a record that changed often is told once, and nothing at all makes one message", () => {
  const twice = ["1", "2"].map((seq) => ({ seq, entity: "customers", id: id(1) }));
  expect(inParts(twice)).toEqual([[twice[1]]]);
  expect(inParts([])).toEqual([[]]);
});

test("each role is told what it may read, and that it is too much where it is", () => {
  const rights = new Map(everything).set("technician", new Set(["customers:read"] as const));
  const events = ["customers", "receipts"].map((entity, n) => ({ seq: String(n), entity, id: id(n) }));
  const told = (of: typeof events | null) =>
    Object.fromEntries(
      messagesOf(of, { ...head, rights }).map(({ channel, data }) => [
        channel.split("-")[3],
        (data as { told: unknown }).told,
      ]),
    );
  expect(told(events).technician).toEqual([["customers", id(0)]]);
  expect(told(events).manager).toHaveLength(2);
  expect(told(null).technician).toBe("anything");
});
