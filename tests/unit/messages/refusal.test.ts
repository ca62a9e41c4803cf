import { expect, test } from "vitest";
import { type Refusal, refusalOf, type WriteFacts } from "@/lib/messages/rules/refusal";

const willing: WriteFacts = {
  archived: false,
  reminders_allowed: true,
  decision: null,
  has_bought: true,
  address: "+447700900123",
  stopped: false,
};

const marketing = (facts: Partial<WriteFacts>) => refusalOf("sms", true, { ...willing, ...facts });

test.each<[string, Partial<WriteFacts>, Refusal | null]>([
  ["who has bought may be reminded, until they say no (soft opt-in)", {}, null],
  ["who said yes", { decision: "given", has_bought: false }, null],
  ["who never bought and never agreed", { has_bought: false }, "never_agreed"],
  ["who said no", { decision: "refused" }, "refused"],
  ["who said no after a yes", { decision: "withdrawn" }, "refused"],
  [
    "who is marked as not to be reminded, whatever they said",
    { decision: "given", reminders_allowed: false },
    "not_allowed",
  ],
  ["whose number sent STOP, whatever they said", { decision: "given", stopped: true }, "stopped"],
  ["who has no number", { address: null }, "no_mobile"],
  ["whose record is archived", { archived: true }, "archived"],
])("a reminder by text to one %s", (_, facts, expected) => {
  expect(marketing(facts)).toBe(expected);
});

test("what is the customer's own business needs no consent, but no text goes to a number that sent STOP", () => {
  const facts: WriteFacts = { ...willing, decision: "withdrawn", reminders_allowed: false };
  expect(refusalOf("sms", false, facts)).toBeNull();
  expect(refusalOf("sms", false, { ...facts, stopped: true })).toBe("stopped");
  expect(refusalOf("email", false, { ...facts, stopped: true })).toBeNull();
});

test("a letter needs no consent, but an objection counts", () => {
  expect(refusalOf("print", true, { ...willing, has_bought: false })).toBeNull();
  expect(refusalOf("print", true, { ...willing, decision: "refused" })).toBe("refused");
});
