import { expect, test } from "vitest";
import { bankHolidays } from "@/lib/appointments/rules/bank-holidays";
import { addDays } from "@/lib/core/dates/dates";

/** As gov.uk published them for England and Wales. */
const PUBLISHED: Record<number, string> = {
  2010: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
};

test.each(Object.entries(PUBLISHED))("%i has the bank holidays that were published", (year, days) => {
  expect(bankHolidays(Number(year)).map(({ date }) => date)).toEqual(
    days.split(" ").map((day) => `${year}-${day}`),
  );
});

test("a substitute is called one", () => {
  expect(bankHolidays(2022).map(({ date, name }) => `${date} ${name}`)).toEqual(
    expect.arrayContaining([
      "2022-01-03 New Year’s Day (substitute day)",
      "2022-12-26 Boxing Day",
      "2022-12-27 Christmas Day (substitute day)",
    ]),
  );
  expect(bankHolidays(2020).at(-1)).toEqual({ date: "2020-12-28", name: "Boxing Day (substitute day)" });
});

test("in every year there are eight, on eight weekdays", () => {
  for (let year = 1978; year <= 2100; year++) {
    const dates = bankHolidays(year).map(({ date }) => date);
    expect(new Set(dates).size, String(year)).toBe(8);
    for (const date of dates) {
      expect(date.slice(0, 4)).toBe(String(year));
      expect(new Date(`${date}T00:00Z`).getUTCDay() % 6, date).not.toBe(0);
    }
    const [goodFriday = "", easterMonday] = dates.filter((date) =>
      ["Good Friday", "Easter Monday"].some(
        (name) => bankHolidays(year).find((one) => one.name === name)?.date === date,
      ),
    );
    expect(addDays(goodFriday, 3)).toBe(easterMonday);
  }
});
