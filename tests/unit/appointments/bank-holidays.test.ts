import { expect, test } from "vitest";
import { bankHolidays } from "@/lib/appointments/rules/bank-holidays";
import { NATIONS, type Nation, nationOfPostcode } from "@/lib/appointments/rules/nation";
import { addDays } from "@/lib/core/dates/dates";

/** As gov.uk published them; without the days of 2020, 2022 and 2023 that were proclaimed or moved for once. */
const PUBLISHED: Record<Nation, Record<number, string>> = {
  england_and_wales: {
    2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2023: "01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  },
  scotland: {
    2019: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
    2021: "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
    2023: "01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26",
    2024: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
    2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
    2026: "01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28",
    2027: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
  },
  northern_ireland: {
    2018: "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
    2019: "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
    2021: "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
    2023: "01-02 03-17 04-07 04-10 05-01 05-29 07-12 08-28 12-25 12-26",
    2024: "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
    2025: "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
    2026: "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
    2027: "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
  },
};
const published = NATIONS.flatMap((nation) =>
  Object.entries(PUBLISHED[nation]).map(([year, days]) => [nation, Number(year), days] as const),
);

test.each(published)("%s has in %i the bank holidays that were published", (nation, year, days) => {
  expect(bankHolidays(year, nation).map(({ date }) => date)).toEqual(
    days.split(" ").map((day) => `${year}-${day}`),
  );
});

test("a substitute is called one", () => {
  expect(bankHolidays(2022, "scotland").map(({ date, name }) => `${date} ${name}`)).toEqual(
    expect.arrayContaining([
      "2022-01-03 New Year’s Day (substitute day)",
      "2022-01-04 2 January (substitute day)",
      "2022-12-26 Boxing Day",
      "2022-12-27 Christmas Day (substitute day)",
    ]),
  );
  expect(bankHolidays(2020, "england_and_wales").at(-1)).toEqual({
    date: "2020-12-28",
    name: "Boxing Day (substitute day)",
  });
});

test("in every year each has as many, on as many weekdays", () => {
  const count = { england_and_wales: 8, scotland: 9, northern_ireland: 10 };
  for (const nation of NATIONS)
    for (let year = 1978; year <= 2100; year++) {
      const days = bankHolidays(year, nation);
      expect(new Set(days.map(({ date }) => date)).size, `${nation} ${year}`).toBe(count[nation]);
      for (const { date } of days) {
        expect(date.slice(0, 4)).toBe(String(year));
        expect(new Date(`${date}T00:00Z`).getUTCDay() % 6, date).not.toBe(0);
      }
      const on = (name: string) => days.find((one) => one.name === name)?.date;
      if (nation !== "scotland") expect(addDays(on("Good Friday") ?? "", 3)).toBe(on("Easter Monday"));
    }
});

test.each([
  ["EH1 1YZ", "scotland"],
  ["g2 1al", "scotland"],
  ["GL1 2EH", "england_and_wales"],
  ["TD1 1AA", "scotland"],
  ["TD15 1AB", "england_and_wales"],
  ["BT1 5GS", "northern_ireland"],
  ["BS1 2AB", "england_and_wales"],
  ["CF10 1AA", "england_and_wales"],
  ["", "england_and_wales"],
  [null, "england_and_wales"],
])("a garage at %s is offered the days of %s", (postcode, nation) => {
  expect(nationOfPostcode(postcode)).toBe(nation);
});
