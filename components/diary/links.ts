import { clockOf, type DiaryBy, type Placing } from "@/lib/appointments/rules/diary-day";
import type { View } from "@/lib/appointments/rules/opening";

export type DiaryView = View | "list";

/** What the URL of the diary says: the day, the view, and what is a column. */
export interface DiaryAddress {
  view: DiaryView;
  date: string;
  by: DiaryBy;
  /** The appointment that is picked up. It stays so while the user looks for its new day. */
  move?: string | undefined;
}

/** The diary's URL, with what is open in it. */
export function diaryHref(
  { view, date, by, move }: DiaryAddress,
  more: Readonly<Record<string, string | null>> = {},
): string {
  const params = new URLSearchParams({ view, date });
  if (by === "technician") params.set("by", by);
  if (move && !more.open && !more.new) params.set("move", move);
  for (const [name, value] of Object.entries(more)) if (value) params.set(name, value);
  return `/calendar?${params}`.replaceAll("%3A", ":");
}

/** The same with nothing open or picked up. */
export const closedHref = (address: DiaryAddress): string => diaryHref({ ...address, move: undefined });

export const cardHref = (address: DiaryAddress, id: string): string => diaryHref(address, { open: id });

/** Opens the booking form for a place and a time. */
export const bookingHref = (address: DiaryAddress, by: DiaryBy, { column, start, end }: Placing): string =>
  diaryHref(address, {
    new: "1",
    [by === "resource" ? "resource_id" : "technician_id"]: column,
    start: `${address.date}T${clockOf(start)}`,
    minutes: String(end - start),
  });
