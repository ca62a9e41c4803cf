import Link from "next/link";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/components/ui/date";
import type { CarOut } from "@/lib/appointments/queries/courtesy-loans";
import { cardHref, type DiaryAddress, diaryHref } from "../links";
import { LoanStateBadge } from "./loan-state";

interface CarsOutTrayProps {
  cars: readonly CarOut[];
  address: DiaryAddress;
  mayChange: boolean;
}

/** The courtesy cars that are out, whichever day they went out: open by itself while one is overdue. */
export function CarsOutTray({ cars, address, mayChange }: CarsOutTrayProps) {
  const overdue = cars.filter((car) => car.overdue).length;
  if (cars.length === 0) return null;
  return (
    <details
      open={overdue > 0}
      className={cn("mb-3 rounded-lg border text-sm", overdue > 0 && "border-danger/40 bg-danger/5")}
    >
      <summary className="cursor-pointer rounded-lg px-3 py-2 font-medium">
        Courtesy cars out: {cars.length}
        {overdue > 0 ? `, ${overdue} overdue` : null}
      </summary>
      <ul className="flex max-h-56 flex-col divide-y overflow-y-auto border-t">
        {cars.map((car) => (
          <li key={car.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5">
            <LoanStateBadge state={car.overdue ? "overdue" : "out"} />
            <Link
              href={cardHref(address, car.appointment_id)}
              prefetch={false}
              scroll={false}
              className="min-w-0 flex-1 basis-40 truncate rounded-sm hover:underline"
            >
              {[car.car, car.driver_name].filter(Boolean).join(" · ")}
            </Link>
            <span className="text-muted-foreground">
              {[
                car.due_at && `back by ${formatDate(car.due_at, { time: true })}`,
                car.wanted_at && `booked again ${formatDate(car.wanted_at, { time: true })}`,
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
            {mayChange ? (
              <Button asChild size="sm">
                <Link
                  href={diaryHref(address, { open: car.appointment_id, loan: "1" })}
                  prefetch={false}
                  scroll={false}
                >
                  Take back
                  <span className="sr-only"> {car.car}</span>
                </Link>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
