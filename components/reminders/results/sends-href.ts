import type { IsoDate } from "@/lib/core/dates/dates";

export interface ResultDays {
  from: IsoDate;
  to: IsoDate;
}

/** The list of the sends behind a figure of the report. */
export const sendsHref = (days: ResultDays, filters: Record<string, string>): string =>
  `/reminders/queue?${new URLSearchParams({ ...filters, ...days })}`;
