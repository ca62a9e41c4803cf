import Link from "next/link";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import type { CourtesyCarOfAppointment } from "@/lib/appointments/queries/courtesy-loans";
import { fuelWords, loanState } from "@/lib/appointments/rules/courtesy-loan";
import { LoanStateBadge } from "./loan-state";

interface CourtesySectionProps {
  car: CourtesyCarOfAppointment;
  /** Where the car is handed out or taken back; null for those who may not. */
  loanHref: string | null;
}

const edge = (at: string, mileage: number, fuel: number, by: string | null): string =>
  [
    formatDate(at, { time: true }),
    `${mileage.toLocaleString("en-GB")} miles`,
    fuelWords(fuel),
    by && `by ${by}`,
  ]
    .filter(Boolean)
    .join(" · ");

/** The courtesy car of an appointment: where it is, and what comes next with it. */
export function CourtesySection({ car, loanHref }: CourtesySectionProps) {
  const { loan } = car;
  const state = loanState(car, loan, Date.now());
  return (
    <section aria-labelledby="courtesy-car" className="flex flex-col gap-2 border-t pt-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id="courtesy-car" className="text-base font-semibold">
          Courtesy car: {car.car}
        </h3>
        {state ? <LoanStateBadge state={state} /> : null}
      </div>
      <DescriptionList
        items={[
          ...(loan?.driver_name ? [{ term: "Driver", value: loan.driver_name }] : []),
          ...(loan
            ? [{ term: "Went out", value: edge(loan.out_at, loan.out_mileage, loan.out_fuel, loan.out_by) }]
            : []),
          ...(loan?.out_damage ? [{ term: "Damage before", value: loan.out_damage }] : []),
          ...(loan?.in_at
            ? [
                {
                  term: "Came back",
                  value: edge(loan.in_at, loan.in_mileage ?? 0, loan.in_fuel ?? 0, loan.in_by),
                },
              ]
            : [{ term: "Back by", value: car.ends_at && formatDate(car.ends_at, { time: true }) }]),
          ...(loan?.in_damage ? [{ term: "Damage after", value: loan.in_damage }] : []),
        ]}
      />
      <div className="flex flex-wrap gap-1.5">
        {loanHref && state && state !== "back" ? (
          <Button asChild variant={state === "to_go" ? "secondary" : "primary"}>
            <Link href={loanHref} prefetch={false} scroll={false}>
              {state === "to_go" ? "Hand out…" : "Take back…"}
            </Link>
          </Button>
        ) : null}
        {loan ? (
          <Button asChild>
            <a href={`/calendar/appointments/${car.booking_id}/agreement`} target="_blank" rel="noreferrer">
              Agreement
            </a>
          </Button>
        ) : null}
        <Button asChild variant="ghost">
          <Link href={`/calendar/courtesy-cars?resource_id=${car.resource_id}`} prefetch={false}>
            All loans of {car.car}
          </Link>
        </Button>
      </div>
    </section>
  );
}
