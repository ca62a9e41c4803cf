import type { Metadata } from "next";
import { BookingStep } from "@/components/online-booking/booking-step";
import { ClosedNotice } from "@/components/online-booking/closed-notice";
import { PlainField } from "@/components/online-booking/plain-field";
import { StepSubmit } from "@/components/online-booking/step-submit";
import { publicGarage, publicOffer } from "@/lib/online-booking/queries/public-pages";
import { type JourneyParams, readJourney } from "@/lib/online-booking/rules/journey";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

export const metadata: Metadata = { title: "Book online" };

interface BookPageProps {
  searchParams: Promise<JourneyParams>;
}

/** The first step: which vehicle. */
export default async function BookPage({ searchParams }: BookPageProps) {
  const params = await searchParams;
  const [{ telephone, name }, { open, settings }] = await Promise.all([publicGarage(), publicOffer()]);
  if (!open)
    return (
      <ClosedNotice title="Please ring us to book" telephone={telephone}>
        {`${name} does not take bookings online at the moment. We are glad to find a time for you on the telephone.`}
      </ClosedNotice>
    );
  const { registration } = readJourney(params);
  return (
    <BookingStep
      step={1}
      title="Book your vehicle in"
      description={
        <p className="whitespace-pre-line">{settings.top_text ?? "It takes about two minutes."}</p>
      }
    >
      <form action="/book/vehicle" className="flex flex-col gap-5">
        <PlainField
          name="registration"
          label="Registration number"
          defaultValue={registration ? formatRegistration(registration) : ""}
          problem={params.again ? "Enter a registration number such as AB12 CDE" : undefined}
          required
          maxLength={12}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="h-14 max-w-64 border-[#c9a20a] bg-[#fbd532] text-2xl font-bold tracking-wide text-[#161616] uppercase sm:text-2xl dark:bg-[#fbd532]"
        />
        <StepSubmit />
      </form>
    </BookingStep>
  );
}
