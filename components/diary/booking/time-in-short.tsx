import { CalendarClock } from "lucide-react";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import type { BookingTimes } from "./booking-times";

/** Day and time at the head of the form, on a phone whose fold hides their fields; it leads to them. */
export function TimeInShort({ times: { typed, read } }: { times: BookingTimes }) {
  const time = read.starts_at === "" ? "no time yet" : typed.time;
  return (
    <Button
      size="sm"
      className="self-start sm:hidden"
      onClick={({ currentTarget }) =>
        currentTarget.form?.querySelector<HTMLElement>('[data-field="starts_at"]')?.focus()
      }
    >
      <CalendarClock aria-hidden />
      {[typed.date && formatDate(typed.date), time, typed.duration].filter(Boolean).join(", ")}
    </Button>
  );
}
