import { CalendarPlus, ChevronLeft, ChevronRight, Printer } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { Choice } from "./choice";
import { DayPicker } from "./day-picker";
import { type DiaryAddress, diaryHref } from "./links";

const VIEW_NAMES = { day: "Day", week: "Week", month: "Month" } as const;

/** The day and the view that the diary shows, each a link: the URL is the diary's state. On a phone it takes two rows. */
export function DiaryToolbar({ address, mayCreate }: { address: DiaryAddress; mayCreate: boolean }) {
  const { view, date, by } = address;
  const turned = (steps: 1 | -1) => {
    const to = view === "month" ? addMonths(date, steps) : addDays(date, (view === "week" ? 7 : 1) * steps);
    return diaryHref({ ...address, date: to });
  };
  return (
    <>
      <div className="flex items-center gap-1">
        <Button asChild size="icon" aria-label={`The ${view} before`}>
          <Link href={turned(-1)} prefetch={false}>
            <ChevronLeft aria-hidden />
          </Link>
        </Button>
        <Button asChild>
          <Link href={diaryHref({ ...address, date: today() })} prefetch={false}>
            Today
          </Link>
        </Button>
        <Button asChild size="icon" aria-label={`The ${view} after`}>
          <Link href={turned(1)} prefetch={false}>
            <ChevronRight aria-hidden />
          </Link>
        </Button>
        <DayPicker address={address} />
      </div>
      {view === "day" || view === "week" ? (
        <Button asChild size="icon" aria-label={`Print the ${view}`}>
          <a href={`/calendar/print?view=${view}&date=${date}&by=${by}`} target="_blank" rel="noreferrer">
            <Printer aria-hidden />
          </a>
        </Button>
      ) : null}
      <Choice
        label="View"
        choices={[
          ...(["day", "week", "month"] as const).map((one) => ({
            href: diaryHref({ ...address, view: one }),
            label: VIEW_NAMES[one],
            current: view === one,
          })),
          { href: `/calendar/list?from=${date}`, label: "List", current: view === "list" },
        ]}
      />
      {view === "list" ? null : (
        <Choice
          label="Columns"
          toggles
          choices={[
            { href: diaryHref({ ...address, by: "resource" }), label: "Bays", current: by === "resource" },
            {
              href: diaryHref({ ...address, by: "technician" }),
              label: "Technicians",
              current: by === "technician",
            },
          ]}
        />
      )}
      {mayCreate ? (
        <Button asChild variant="primary">
          <Link href={diaryHref(address, { new: "1", start: date })} prefetch={false} scroll={false}>
            <CalendarPlus aria-hidden />
            <span className="max-sm:sr-only">Book</span>
          </Link>
        </Button>
      ) : null}
    </>
  );
}
