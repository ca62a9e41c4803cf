import { formatDate } from "@/components/ui/date";

/** "Fri 25 Dec", or "Thu 24 Dec to Fri 1 Jan 2027". */
export const daysWords = ({ starts_on, ends_on }: { starts_on: string; ends_on: string }): string =>
  starts_on === ends_on ? formatDate(starts_on) : `${formatDate(starts_on)} to ${formatDate(ends_on)}`;
