import { expect, test } from "vitest";
import {
  contactOf,
  formerAddress,
  joinsAccounts,
  type Mergeable,
  mergedFields,
} from "@/lib/customers/rules/merge-rules";
import { fc } from "../../support/property";

const blank: Mergeable = {
  id: "1",
  name: "Jane Stone",
  account_number: null,
  email: null,
  telephone: null,
  mobile: null,
  house_no: null,
  road: null,
  locality: null,
  town: null,
  county: null,
  postcode: null,
  reminders_allowed: true,
  no_email: false,
  account_held: false,
  notes: null,
  how_found_us: null,
  customer_since: null,
  last_invoice_date: null,
};

const text = fc.option(fc.constantFrom("a", "b", "c"), { nil: null });
const customer: fc.Arbitrary<Mergeable> = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom("Jane", "John"),
  account_number: text,
  email: text,
  telephone: text,
  mobile: text,
  house_no: text,
  road: text,
  locality: text,
  town: text,
  county: text,
  postcode: text,
  reminders_allowed: fc.boolean(),
  no_email: fc.boolean(),
  account_held: fc.boolean(),
  notes: text,
  how_found_us: text,
  customer_since: fc.constantFrom(null, "2010-01-01", "2020-01-01"),
  last_invoice_date: fc.constantFrom(null, "2010-01-01", "2020-01-01"),
});

test("nothing is overwritten, nothing is revived, nothing is lost", () => {
  fc.assert(
    fc.property(customer, customer, (kept, gone) => {
      const merged = { ...kept, ...mergedFields(kept, gone) };
      for (const field of ["email", "telephone", "mobile", "road", "postcode", "account_number"] as const)
        if (kept[field]) expect(merged[field]).toBe(kept[field]);
      expect(merged.reminders_allowed).toBe(kept.reminders_allowed && gone.reminders_allowed);
      expect(merged.no_email).toBe(kept.no_email || gone.no_email);
      expect(merged.account_held).toBe(kept.account_held || gone.account_held);
      for (const field of ["email", "telephone", "mobile"] as const)
        if (gone[field]) expect([merged[field], contactOf(kept, gone)?.[field]]).toContain(gone[field]);
      if (gone.road) expect([merged.road, formerAddress(kept, gone)?.road]).toContain(gone.road);
    }),
  );
});

test("an address is taken as a whole or not at all", () => {
  const merged = mergedFields({ ...blank, town: "Bath" }, { ...blank, road: "High Street", town: "Yate" });
  expect(merged).not.toHaveProperty("road");
});

test("the same person twice leaves no contact behind", () => {
  expect(contactOf(blank, { ...blank, id: "2" })).toBeNull();
  expect(contactOf(blank, { ...blank, mobile: "07700 900123" })).toMatchObject({ mobile: "07700 900123" });
});

test("only two different account numbers ask for a yes", () => {
  expect(joinsAccounts({ ...blank, account_number: "STO001" }, { ...blank, account_number: "STO002" })).toBe(
    true,
  );
  expect(joinsAccounts({ ...blank, account_number: "STO001" }, blank)).toBe(false);
  expect(joinsAccounts({ ...blank, account_number: "A" }, { ...blank, account_number: "A" })).toBe(false);
});
