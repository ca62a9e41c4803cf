import { expect, test } from "vitest";
import { placeholderProblem, unknownPlaceholders } from "@/lib/core/placeholders";
import { fillReminder } from "@/lib/reminders/rules/reminder-text";

test("what is not known leaves neither braces nor gaps, and what nobody knows stays", () => {
  expect(fillReminder("Dear {customer},\n\nyour {vehicle} is due. {nobody}", { customer: "Ann" })).toBe(
    "Dear Ann,\n\nyour is due. {nobody}",
  );
});

test("unknown names are found, each once", () => {
  expect(unknownPlaceholders("{customr} {garage} {customr} {x}", ["customer", "garage"])).toEqual([
    "customr",
    "x",
  ]);
});

test("all fields that nothing stands for are named at once", () => {
  expect(placeholderProblem("{customr}, {garage}, {x}", ["customer", "garage"])).toBe(
    "There is no {customr} and no {x} here: {customer}, {garage} are filled in",
  );
  expect(placeholderProblem("{garage}", ["customer", "garage"])).toBeNull();
});
