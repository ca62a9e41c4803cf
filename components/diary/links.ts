import { clockOf, type DiaryBy, type Placing } from "@/lib/appointments/rules/diary-day";
import type { View } from "@/lib/appointments/rules/opening";
import type { DiaryAddress as PageAddress } from "@/lib/appointments/schema/diary-address";

export type DiaryView = View | "list";

/** What the URL of the diary says, and that of its list. An appointment that is picked up stays so while its new day is looked for. */
export type DiaryAddress = Omit<PageAddress, "view"> & { view: DiaryView };

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

/** The same for each of many cards, of which only the id differs. */
export function cardHrefs(address: DiaryAddress): (id: string) => string {
  const before = cardHref(address, "-").slice(0, -1);
  return (id) => before + id;
}

/** Opens the booking form for a place and a time. */
export const bookingHref = (address: DiaryAddress, by: DiaryBy, { column, start, end }: Placing): string =>
  diaryHref(address, {
    new: "1",
    [by === "resource" ? "resource_id" : "technician_id"]: column,
    start: `${address.date}T${clockOf(start)}`,
    minutes: String(end - start),
  });
