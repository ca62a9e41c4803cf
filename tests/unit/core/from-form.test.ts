import { expect, test } from "vitest";
import { fromForm } from "@/lib/actions/from-form";

test("a form becomes a command's input", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["surname", "Ó Súilleabháin"],
    ["town", ""],
    ["account_held", "false"],
    ["line.0.quantity", "2"],
    ["line.1.quantity", "3"],
    ["roles[]", "a"],
    ["roles[]", "b"],
    ["$ACTION_ID_1", ""],
    ["__proto__.polluted", "1"],
  ] as const) {
    form.append(name, value);
  }
  expect(fromForm(form)).toEqual({
    surname: "Ó Súilleabháin",
    town: null,
    account_held: "false",
    line: [{ quantity: "2" }, { quantity: "3" }],
    roles: ["a", "b"],
  });
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});
