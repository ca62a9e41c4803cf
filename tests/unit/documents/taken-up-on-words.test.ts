import { expect, test } from "vitest";
import { takenUpOnWords } from "@/lib/document-record/rules/types";

test.each([
  [{ type: "estimate", number: "ES1023" }, "On estimate ES1023"],
  [{ type: "job_sheet", number: "41" }, "On job sheet 41"],
  [{ type: "invoice", number: null }, "On a draft invoice"],
])("work that %j has taken up is said to stand there", (document, words) => {
  expect(takenUpOnWords(document)).toBe(words);
});
