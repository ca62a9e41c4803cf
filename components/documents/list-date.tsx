import { DateText } from "@/components/ui/date";

const thisYear = () => String(new Date().getFullYear());

/** A day of this year with its weekday, as people remember it; an older one with its year instead. */
export function ListDate({ date }: { date: string | null }) {
  return date ? <DateText date={date} noWeekday={!date.startsWith(thisYear())} /> : null;
}
