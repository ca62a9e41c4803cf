import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";

export const OWED_AGES = ["days_0_30", "days_31_60", "days_61_90", "days_91"] as const;
export type OwedAge = (typeof OWED_AGES)[number];

export const OWED_AGE_WORDS: Record<OwedAge, string> = {
  days_0_30: "0–30 days",
  days_31_60: "31–60 days",
  days_61_90: "61–90 days",
  days_91: "Over 90 days",
};

/** How old a credit is that a supplier owes, by the day on which the parts left, or were to go back. A day to come counts as today. */
export function owedAge(since: IsoDate, today: IsoDate): OwedAge {
  const days = daysBetween(since, today);
  return days <= 30 ? "days_0_30" : days <= 60 ? "days_31_60" : days <= 90 ? "days_61_90" : "days_91";
}

export type OwedByAge = Record<OwedAge, Decimal> & { total: Decimal };

interface Return {
  status: string;
  age: OwedAge;
  owed: Decimal;
}

/** What is put aside to be sent comes to: it is not owed yet. */
export const sumToSend = (rows: readonly Return[]): Decimal =>
  pounds(sum(rows.filter(({ status }) => status === "to_send").map(({ owed }) => owed)));

/** Sums of what was sent by age, and in all. */
export function sumsByAge(all: readonly Return[]): OwedByAge {
  const rows = all.filter(({ status }) => status === "sent");
  const of = (age: OwedAge) => pounds(sum(rows.filter((row) => row.age === age).map(({ owed }) => owed)));
  return {
    days_0_30: of("days_0_30"),
    days_31_60: of("days_31_60"),
    days_61_90: of("days_61_90"),
    days_91: of("days_91"),
    total: pounds(sum(rows.map(({ owed }) => owed))),
  };
}

/** What is still to be credited of a return, net: what it is worth less what was credited of it; nothing for one that is all credited. */
export function stillOwed(back: {
  quantity: Decimal;
  credited_quantity: Decimal;
  unit_credit: Decimal | null;
}): Decimal {
  const left = decimal(back.quantity).minus(back.credited_quantity);
  return pounds(left.lte(0) ? decimal(0) : left.times(back.unit_credit ?? "0"));
}
