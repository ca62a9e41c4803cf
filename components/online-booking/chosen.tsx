import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { formatMoney } from "@/components/ui/money";
import { Plate } from "@/components/vehicles/plate";
import { formatDate } from "@/lib/core/dates/date-words";
import { type Journey, journeyHref } from "@/lib/online-booking/rules/journey";

interface ChosenProps {
  journey: Journey;
  service?: { name: string; shown_price_gross: string | null } | undefined;
}

/** What is chosen so far, each with the way back to it. */
export function Chosen({ journey, service }: ChosenProps) {
  const { registration, vehicle, at, courtesy } = journey;
  return (
    <Card className="overflow-hidden lg:sticky lg:top-6">
      <h2 className="sr-only lg:not-sr-only lg:border-b lg:px-4 lg:py-3 lg:text-base lg:font-semibold">
        Your booking
      </h2>
      <dl className="divide-y text-sm">
        <Row
          term="Vehicle"
          changeHref={journeyHref("/book/vehicle", { registration, vehicle, kind: journey.kind })}
        >
          <Plate registration={registration} /> {vehicle}
        </Row>
        {service ? (
          <Row term="Work" changeHref={journeyHref("/book/service", { ...journey, at: "", day: "" })}>
            {service.name}
            <span className="block text-muted-foreground">{priceWords(service.shown_price_gross)}</span>
          </Row>
        ) : null}
        {at ? (
          <Row term="Time" changeHref={journeyHref("/book/time", { ...journey, at: "" })}>
            <span className="tabular-nums">{formatDate(at, { time: true })}</span>
            {courtesy ? <span className="block text-muted-foreground">With a courtesy car</span> : null}
          </Row>
        ) : null}
      </dl>
    </Card>
  );
}

export const priceWords = (price: string | null): string =>
  price === null ? "Price on request" : formatMoney(price);

function Row({ term, changeHref, children }: { term: string; changeHref: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-3 px-4 py-2.5">
      <dt className="w-14 shrink-0 text-muted-foreground">{term}</dt>
      <dd className="min-w-0 flex-1 font-medium break-words">{children}</dd>
      <dd>
        <a
          href={changeHref}
          className="-my-1.5 inline-flex h-10 items-center rounded-sm text-primary underline-offset-4 hover:underline"
        >
          Change<span className="sr-only"> {term.toLowerCase()}</span>
        </a>
      </dd>
    </div>
  );
}
