import { expect, test } from "vitest";
import { SendText } from "@/lib/conversations/schema/conversation";
import type { AppError } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";

const ID = "0197a3a0-0000-7000-8000-000000000001";

/** What is said at the number of a text with which it is left empty in the form. */
function saidAtNumber(whom: object): string | undefined {
  try {
    parse(SendText, { ...whom, to: null, body: "Your keys are here." });
  } catch (error) {
    return (error as AppError).details.find(({ field }) => field === "to")?.message;
  }
}

test("a number that is left empty is asked for by an example, and not replaced by one on file", () => {
  for (const whom of [{ customer_id: ID }, { conversation_id: ID }, { document_id: ID }])
    expect(saidAtNumber(whom)).toBe("Give a mobile number such as 07700 900123");
});
