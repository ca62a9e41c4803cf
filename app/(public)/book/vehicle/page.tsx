import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BookingStep } from "@/components/online-booking/booking-step";
import { ChoiceRow } from "@/components/online-booking/choice-row";
import { JourneyFields } from "@/components/online-booking/journey-fields";
import { PlainField } from "@/components/online-booking/plain-field";
import { StepSubmit } from "@/components/online-booking/step-submit";
import { Plate } from "@/components/vehicles/plate";
import { publicOffer } from "@/lib/online-booking/queries/public-pages";
import {
  type JourneyParams,
  journeyHref,
  readJourney,
  stepMissing,
} from "@/lib/online-booking/rules/journey";
import { kindsToAsk, VEHICLE_KIND_WORDS } from "@/lib/online-booking/rules/vehicle-kinds";

export const metadata: Metadata = { title: "Your vehicle" };

interface VehiclePageProps {
  searchParams: Promise<JourneyParams>;
}

/**
 * The second step: what the vehicle is, as its driver says it. Whether it is on file is not looked up, so that the page is the same for
 * every registration.
 */
export default async function VehiclePage({ searchParams }: VehiclePageProps) {
  const params = await searchParams;
  const journey = readJourney(params);
  const { registration, vehicle, kind } = journey;
  const { open, services } = await publicOffer();
  if (!open) redirect("/book");
  if (stepMissing(journey, "/book/vehicle")) redirect(journeyHref("/book", { registration }, { again: "1" }));
  const kinds = kindsToAsk(services.map(({ mot_class }) => mot_class));
  return (
    <BookingStep step={2} title="What vehicle is it?" backHref={journeyHref("/book", { registration })}>
      <form action="/book/service" className="flex flex-col gap-6">
        <JourneyFields journey={{ registration }} />
        <Plate registration={registration} size="lg" className="self-start" />
        <PlainField
          name="vehicle"
          label="Make and model"
          hint="For example Ford Focus, or VW Golf 1.6 diesel"
          defaultValue={vehicle}
          problem={params.again ? "Enter make and model" : undefined}
          required
          maxLength={80}
          autoComplete="off"
        />
        {kinds.length > 1 ? (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 text-base font-medium">Kind of vehicle</legend>
            {kinds.map((one) => (
              <ChoiceRow key={one} name="kind" value={one} checked={one === kind}>
                <span className="text-base font-medium">{VEHICLE_KIND_WORDS[one]}</span>
              </ChoiceRow>
            ))}
          </fieldset>
        ) : null}
        <StepSubmit />
      </form>
    </BookingStep>
  );
}
