import { expect, test } from "vitest";
import { z } from "zod";
import type { AppError } from "@/lib/core/errors";
import { Flag } from "@/lib/core/input/list";
import { parse } from "@/lib/core/input/parse";

/** What is said of a value that the schema does not take. */
function said(schema: z.ZodType, value: unknown): string | undefined {
  try {
    parse(z.strictObject({ field: schema }), value === undefined ? {} : { field: value });
  } catch (error) {
    return (error as AppError).details.find(({ field }) => field === "field")?.message;
  }
}

test("what is missing is said to be missing", () => {
  for (const schema of [z.string(), z.uuid(), z.array(z.string()), z.enum(["a"]), z.boolean()])
    expect(said(schema, undefined)).toBe("This is required");
  expect(said(z.union([z.uuid(), z.literal("none")]), undefined)).toBe("This is required");
});

test("what is left empty is said to be empty, and not by the name of a type", () => {
  const filled = [
    z.string(),
    z.uuid(),
    z.int(),
    z.array(z.string()),
    z.enum(["a"]),
    z.boolean(),
    z.strictObject({}),
  ];
  for (const schema of [...filled, z.string().optional(), z.union([z.uuid(), z.literal("none")])])
    expect(said(schema, null)).toBe("This cannot be empty");
});

test("what is wrong is told by what would be right", () => {
  const wrong: [z.ZodType, unknown, string][] = [
    [z.uuid(), "5", "An id such as 0197a3a0-0000-7000-8000-000000000001"],
    [z.iso.datetime({ offset: true }), "yesterday", "An instant such as 2026-11-22T09:30:00Z"],
    [z.iso.date(), "22/11/2026", "A day such as 2026-11-22"],
    [z.enum(["draft", "sent"]), "lost", "One of draft, sent"],
    [z.string(), 5, "Text"],
    [z.coerce.number(), "x", "A number"],
    [z.boolean(), "x", "true or false"],
    [Flag, "maybe", "true or false"],
    [z.array(z.string()), "x", "A list"],
    [z.strictObject({}), "x", "An object"],
    [z.coerce.number().min(1), 0, "At least 1"],
    [z.coerce.number().max(200), 201, "At most 200"],
    [z.string().max(3), "long", "At most 3 characters"],
    [z.array(z.string()).max(1), ["a", "b"], "At most 1"],
    [z.union([z.string(), z.number()]), [], "Text, or a number"],
  ];
  for (const [schema, value, words] of wrong) expect(said(schema, value), JSON.stringify(value)).toBe(words);
});

test("a schema's own words win", () => {
  expect(said(z.string("Say why"), undefined)).toBe("Say why");
  expect(said(z.string("Say why"), null)).toBe("Say why");
});
