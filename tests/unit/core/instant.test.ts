import { expect, test } from "vitest";
import { isoInstant } from "@/lib/core/input/fields";
import { fc } from "../../support/property";

test("an instant as the database writes it is the same instant in ISO 8601, to the millisecond", () => {
  const written = (date: Date) => date.toISOString().replace("T", " ").replace("Z", "+00");
  const dates = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(dates, (date) => {
      expect(isoInstant(written(date))).toBe(date.toISOString());
    }),
  );
});

test.each([
  ["2026-11-22 09:30:00+00", "2026-11-22T09:30:00.000Z"],
  ["2026-11-22 09:30:00.5+00", "2026-11-22T09:30:00.500Z"],
  ["2026-11-22 09:30:00.123456+00", "2026-11-22T09:30:00.123Z"],
  ["2026-11-22 10:30:00+01", "2026-11-22T09:30:00.000Z"],
  ["2026-11-22T09:30:00Z", "2026-11-22T09:30:00.000Z"],
])("%s", (written, expected) => expect(isoInstant(written)).toBe(expected));
