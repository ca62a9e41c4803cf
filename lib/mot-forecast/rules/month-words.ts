import type { YearMonth } from "@/lib/reminder-run/rules/year-sums";

const NAMES = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", month: "long", year: "numeric" });

/** "March 2027". */
export const monthInWords = (month: YearMonth): string => NAMES.format(new Date(`${month}-01T00:00:00Z`));
