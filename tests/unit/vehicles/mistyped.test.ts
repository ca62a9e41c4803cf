import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBeMeant } from "@/lib/vehicles/rules/mistyped";

test.each([
  ["AB1OCDE", "AB10CDE"],
  ["ab o2 cde", "AB02CDE"],
  ["A012CDE", "AO12CDE"],
  ["ABI2CDE", "AB12CDE"],
  ["AB12CD5", "AB12CDS"],
  ["AB12 CD3", undefined],
])("%s may be %s", (typed, meant) => {
  expect(mayBeMeant(typed)[0]).toBe(meant);
});

test.each(["AB12CDE", "M123ABC", "ABC123M", "WA12345678", "B-MW 12345", "", "1", "J12345"])(
  "nothing is offered for %s",
  (typed) => expect(mayBeMeant(typed)).toEqual([]),
);

test("what is offered is never what was typed, and never offers something else in turn", () => {
  const mark = fc.string({ unit: fc.constantFrom(..."ABOIS0158Z2"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(mark, (typed) =>
      mayBeMeant(typed).every((meant) => meant !== typed && mayBeMeant(meant).length === 0),
    ),
  );
});
