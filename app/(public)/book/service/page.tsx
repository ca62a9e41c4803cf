import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BookingStep } from "@/components/online-booking/booking-step";
import { ChoiceRow } from "@/components/online-booking/choice-row";
import { Chosen, priceWords } from "@/components/online-booking/chosen";
import { JourneyFields } from "@/components/online-booking/journey-fields";
import { StepSubmit } from "@/components/online-booking/step-submit";
import { durationWords } from "@/lib/appointments/rules/typed-times";
import { publicOffer } from "@/lib/online-booking/queries/public-pages";
import {
  type JourneyParams,
  journeyHref,
  readJourney,
  stepMissing,
} from "@/lib/online-booking/rules/journey";
import { isForKind } from "@/lib/online-booking/rules/vehicle-kinds";

export const metadata: Metadata = { title: "What would you like done?" };

interface ServicePageProps {
  searchParams: Promise<JourneyParams>;
}

/** The third step: what is to be done, with its price. */
export default async function ServicePage({ searchParams }: ServicePageProps) {
  const journey = readJourney(await searchParams);
  const { open, services } = await publicOffer();
  if (!open) redirect("/book");
  const missing = stepMissing(journey, "/book/service");
  if (missing) redirect(journeyHref(missing, journey, { again: "1" }));
  const { registration, vehicle, kind } = journey;
  return (
    <BookingStep
      step={3}
      title="What would you like done?"
      backHref={journeyHref("/book/vehicle", { registration, vehicle, kind })}
      aside={<Chosen journey={{ ...journey, service: "", at: "" }} />}
    >
      <form action="/book/time" className="flex flex-col gap-5">
        <JourneyFields journey={{ registration, vehicle, kind, courtesy: journey.courtesy }} />
        <fieldset className="flex flex-col gap-3">
          <legend className="sr-only">Service</legend>
          {services
            .filter(({ mot_class }) => isForKind(mot_class, kind))
            .map(({ id, name, description, minutes, shown_price_gross, courtesy }) => (
              <ChoiceRow key={id} name="service" value={id} checked={id === journey.service}>
                <span className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <span className="text-base font-semibold">{name}</span>
                  <span className="text-base font-semibold tabular-nums">
                    {priceWords(shown_price_gross)}
                  </span>
                </span>
                {description ? <span className="mt-0.5 block text-sm">{description}</span> : null}
                <span className="mt-1 block text-sm text-muted-foreground">
                  {`Takes about ${durationWords(minutes)}`}
                  {courtesy ? " · courtesy car on request" : ""}
                </span>
              </ChoiceRow>
            ))}
        </fieldset>
        <p className="text-sm text-muted-foreground">Prices are what you pay in full.</p>
        <StepSubmit>Show free times</StepSubmit>
      </form>
    </BookingStep>
  );
}
