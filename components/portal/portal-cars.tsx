import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Plate } from "@/components/vehicles/plate";
import { formatDate } from "@/lib/core/dates/date-words";
import type { PortalCar } from "@/lib/portal/queries/customers-page";
import { due, dueInWords } from "@/lib/vehicles/rules/due";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

interface PortalCarsProps {
  cars: readonly PortalCar[];
  today: string;
  token: string;
  /** Whether appointments can be booked online. */
  bookable: boolean;
}

/** A customer's cars, and when each is due. */
export function PortalCars({ cars, today, token, bookable }: PortalCarsProps) {
  return (
    <section aria-labelledby="cars" className="flex flex-col gap-3">
      <h2 id="cars" className="text-lg font-semibold">
        Your vehicles
      </h2>
      {cars.length === 0 ? (
        <p className="text-base text-muted-foreground">We know of no vehicle of yours.</p>
      ) : null}
      {cars.map((car) => {
        const facts = [
          ["MOT", car.mot_expiry],
          ["Road tax", car.tax_due],
        ] as const;
        const name = [car.make, car.model].filter(Boolean).join(" ");
        return (
          <Card key={car.id} className="overflow-hidden">
            <div className="flex flex-wrap items-center gap-3 border-b bg-muted px-5 py-3">
              <Plate registration={car.registration} />
              <span className="min-w-0 text-base font-medium break-words">{name}</span>
            </div>
            <dl className="divide-y text-base">
              {facts.map(([term, day]) =>
                day ? (
                  <div key={term} className="flex flex-wrap justify-between gap-x-4 px-5 py-3">
                    <dt className="text-muted-foreground">{term}</dt>
                    <dd className={due(day, today).state === "expired" ? "text-danger" : undefined}>
                      <span className="tabular-nums">{formatDate(day, { year: true })}</span>,{" "}
                      {dueInWords(due(day, today))}
                    </dd>
                  </div>
                ) : null,
              )}
              {car.last_invoice_date ? (
                <div className="flex flex-wrap justify-between gap-x-4 px-5 py-3">
                  <dt className="text-muted-foreground">Last with us</dt>
                  <dd className="tabular-nums">{formatDate(car.last_invoice_date, { year: true })}</dd>
                </div>
              ) : null}
            </dl>
            <div className="flex flex-wrap gap-3 border-t px-5 py-3">
              {car.booked ? (
                <p className="flex min-h-11 items-center text-base font-medium">
                  {car.booked.here
                    ? "With us now"
                    : `Booked for ${formatDate(car.booked.starts_at, { time: true })}`}
                </p>
              ) : bookable ? (
                <Button asChild className="h-11 px-4 text-base">
                  <a href={`/book/vehicle?registration=${encodeURIComponent(car.registration)}`}>
                    Book it in
                  </a>
                </Button>
              ) : null}
              {car.last_invoice_date ? (
                <Button asChild className="h-11 px-4 text-base">
                  <a href={`/my/${token}/service-record/${car.id}`}>
                    Service record
                    <span className="sr-only"> of {formatRegistration(car.registration) || name} as PDF</span>
                  </a>
                </Button>
              ) : null}
              <Button asChild variant="ghost" className="h-11 px-4 text-base">
                <a href={`/my/${token}/sold/${car.id}`}>I sold this vehicle</a>
              </Button>
            </div>
          </Card>
        );
      })}
    </section>
  );
}
