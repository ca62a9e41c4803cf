import { expect, test } from "vitest";
import { actorWords } from "@/lib/audit/rules/actor-words";

const ID = "01a22d00-b481-7ba2-acf4-161ac45a54a1";

test.each([
  ["user", ID, "Ann Lee", "Ann Lee"],
  ["api_key", ID, "Website", "Website"],
  ["system", null, "messages", "the system"],
  ["system", null, "webhooks", "the system"],
  ["system", null, "paper", "the system"],
  ["system", ID, "Ann Lee", "Ann Lee"],
])("%s %s called %s is told as %s", (actor_kind, actor_id, actor_name, words) =>
  expect(actorWords({ actor_kind, actor_id, actor_name })).toBe(words),
);
