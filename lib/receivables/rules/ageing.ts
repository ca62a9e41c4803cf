import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";

/** The date from which age is counted: the due date, or the day of issue. */
export const AGEING_BY = ["due", "issue"] as const;
export type AgeingBy = (typeof AGEING_BY)[number];

export const AGES = ["current", "days_30", "days_60", "days_90", "older"] as const;
export type Age = (typeof AGES)[number];
export type Ageing = Record<Age, Decimal>;

/** The column names for each way of counting. */
export const AGE_NAMES: Record<AgeingBy, Record<Age, string>> = {
  due: {
    current: "Not due yet",
    days_30: "1–30 days late",
    days_60: "31–60 days late",
    days_90: "61–90 days late",
    older: "Over 90 days late",
  },
  issue: {
    current: "Up to 30 days old",
    days_30: "31–60 days old",
    days_60: "61–90 days old",
    days_90: "91–120 days old",
    older: "Over 120 days old",
  },
};

/** Short names, for where there is little room. */
export const AGE_HEADERS: Record<AgeingBy, Record<Age, string>> = {
  due: { current: "Not due", days_30: "1–30", days_60: "31–60", days_90: "61–90", older: "Over 90" },
  issue: { current: "0–30", days_30: "31–60", days_60: "61–90", days_90: "91–120", older: "Over 120" },
};

/** Days that a document stays current: until it is due, or for its first thirty days. */
export const CURRENT_DAYS: Record<AgeingBy, number> = { due: 0, issue: 30 };

interface Aged {
  /** The due date, or the day of issue if there is none: `due_on` of the documents. */
  due_on: IsoDate;
  issued_date: IsoDate;
  /** Signed: a credit note lowers what is owed. */
  balance: Decimal;
}

/** The age of a debt on a day. Without a due date it counts from the day of issue. */
export function ageOf({ due_on, issued_date }: Omit<Aged, "balance">, on: IsoDate, by: AgeingBy): Age {
  const from = by === "due" ? due_on : issued_date;
  const late = daysBetween(from, on) - CURRENT_DAYS[by];
  if (late <= 0) return "current";
  if (late <= 30) return "days_30";
  if (late <= 60) return "days_60";
  return late <= 90 ? "days_90" : "older";
}

/** What is owed on a day by age, in pounds; the ages add up to the total. */
export function ageingOf(documents: readonly Aged[], on: IsoDate, by: AgeingBy): Ageing {
  const sums = Object.fromEntries(AGES.map((age) => [age, decimal("0")])) as Record<
    Age,
    ReturnType<typeof decimal>
  >;
  for (const document of documents) {
    const age = ageOf(document, on, by);
    sums[age] = sums[age].plus(document.balance);
  }
  return Object.fromEntries(AGES.map((age) => [age, pounds(sums[age])])) as Ageing;
}
