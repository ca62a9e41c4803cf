import { CalendarCheck } from "lucide-react";
import Link from "next/link";
import { TelephoneLink } from "@/components/customers/contact-links";
import { ListDate } from "@/components/documents/list-date";
import { Plate } from "@/components/vehicles/plate";
import type { MotsDue } from "@/lib/appointments/queries/mots-due";
import { daysBetween } from "@/lib/core/dates/dates";
import { Panel, plateRowClasses, plateRowText, rowLinkClasses } from "./panel";

/** Vehicles to invite for an MOT, the next to expire first. */
export function MotsPanel({ mots, day }: { mots: MotsDue; day: string }) {
  return (
    <Panel
      title="MOTs due"
      description={
        mots.expired > 0 ? (
          <Link
            href="/vehicles?mot_expired=yes&sort=-mot_expiry"
            prefetch={false}
            className="underline underline-offset-2 hover:text-foreground"
          >
            {mots.expired.toLocaleString("en-GB")} expired in the last month
          </Link>
        ) : null
      }
      href="/vehicles?mot_due_within=14&sort=mot_expiry"
      all={mots.due > 0 ? `All ${mots.due.toLocaleString("en-GB")}` : "All"}
      empty="No MOT expires within 14 days."
    >
      {mots.cars.map((car) => (
        <li key={car.id} className={plateRowClasses}>
          <div className="shrink-0 sm:w-24">
            <Plate registration={car.registration} />
          </div>
          <div className={plateRowText}>
            <p className="truncate">
              <Link href={`/vehicles/${car.id}`} prefetch={false} className={rowLinkClasses}>
                {car.customer_name ?? "No owner"}
              </Link>
              <span className="text-muted-foreground">
                {" "}
                {[car.make, car.model].filter(Boolean).join(" ")}
              </span>
            </p>
            <p className="relative z-10 w-fit max-w-full truncate text-muted-foreground">
              <TelephoneLink number={car.telephone} />
            </p>
          </div>
          <div className="flex items-center gap-3 text-right sm:block">
            <p className={daysBetween(day, car.mot_expiry) <= 3 ? "font-medium text-warning" : undefined}>
              <ListDate date={car.mot_expiry} />
            </p>
            {car.booked_at ? (
              <p className="flex items-center justify-end gap-1 text-success">
                <CalendarCheck aria-hidden className="size-3.5" />
                booked
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </Panel>
  );
}
