import { expect, test } from "vitest";
import { reasonNotToArchive } from "@/lib/customers/rules/archive-guard";

const nothing = {
  balance: "0.00",
  documents: 0,
  on_account: "0.00",
  deposits: "0.00",
  unclaimed: "0.00",
  open: [],
};

test("nothing stands against it", () => expect(reasonNotToArchive(nothing)).toBeNull());

test.each([
  [{ balance: "1234.50", documents: 2 }, "£1,234.50 is still owed on 2 documents"],
  [{ balance: "-3.20", documents: 1 }, "£3.20 is still to be refunded on 1 document"],
  [{ documents: 2 }, "2 documents not settled, though they come to nothing together"],
  [{ on_account: "500.00" }, "£500.00 is on account"],
  [
    { deposits: "50.00", unclaimed: "20.00" },
    "£50.00 was paid in advance on work that is not billed; £20.00 paid on work that came to nothing is still theirs",
  ],
  [
    {
      open: [
        { type: "job_sheet", documents: 1, gross: "120.00" },
        { type: "estimate", documents: 2, gross: "240.00" },
        { type: "vehicle_sale", documents: 1, gross: "4200.00" },
      ],
    },
    "1 job sheet of £120.00 not finished; 2 estimates of £240.00 not answered yet; 1 vehicle sale of £4,200.00 not issued yet",
  ],
])("%j", (found, reason) =>
  expect(reasonNotToArchive({ ...nothing, ...found })).toBe(`This customer cannot be archived: ${reason}`),
);
