import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BookedSummary } from "@/components/online-booking/booked-summary";
import { BookingStep } from "@/components/online-booking/booking-step";
import { NearestTimes } from "@/components/online-booking/nearest-times";
import { StepSubmit } from "@/components/online-booking/step-submit";
import { TimePicker } from "@/components/online-booking/time-picker";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/core/dates/date-words";
import { openBooking, timesToMoveTo } from "@/lib/online-booking/commands/open-booking";
import { publicGarage, shownTimes } from "@/lib/online-booking/queries/public-pages";
import { type JourneyParams, readJourney } from "@/lib/online-booking/rules/journey";
import { nearestTo, type OfferedTime } from "@/lib/online-booking/rules/slot-days";

export const metadata: Metadata = { title: "Choose another time" };

interface MovePageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<JourneyParams>;
}

const NEAREST = 4;

/** Chooses another time for a booking, and then asks once more. */
export default async function MovePage({ params, searchParams }: MovePageProps) {
  const { token } = await params;
  const asked = await searchParams;
  const home = `/book/booking/${token}`;
  const [booking, garage] = await Promise.all([openBooking(token), publicGarage()]);
  if (!booking?.open) redirect(home);
  const { day, at } = readJourney(asked);
  const { at: taken } = readJourney({ at: asked.taken });
  if (at)
    return (
      <BookingStep title={`Move it to ${formatDate(at, { time: true })}?`}>
        <div className="flex flex-col gap-5">
          <BookedSummary booking={booking} address={garage.address} />
          <form action={`${home}/change`} method="post" className="flex flex-col gap-3 sm:flex-row">
            <input type="hidden" name="at" value={at} />
            <StepSubmit>Move the booking</StepSubmit>
            <Button asChild className="h-12 px-5 text-base">
              <a href={`${home}/move`}>Choose another</a>
            </Button>
          </form>
        </div>
      </BookingStep>
    );
  const times = shownTimes(await timesToMoveTo(booking), garage.time_zone);
  const timeHref = ({ starts_at }: OfferedTime) => `${home}/move?at=${starts_at}`;
  return (
    <BookingStep
      title="Choose another time"
      description={`Now it is ${formatDate(booking.starts_at, { time: true })}.`}
    >
      {taken ? (
        <NearestTimes taken={taken} nearest={nearestTo(times, taken, NEAREST)} timeHref={timeHref} />
      ) : null}
      {times.length > 0 ? (
        <TimePicker
          times={times}
          day={day}
          dayHref={(one) => `${home}/move?day=${one}`}
          timeHref={timeHref}
        />
      ) : (
        <Alert title="There is no other free time to book online" className="text-base">
          {garage.telephone ? `Please ring us on ${garage.telephone}.` : null}
        </Alert>
      )}
      <p className="mt-6">
        <Button asChild className="h-12 px-5 text-base">
          <a href={home}>Leave it as it is</a>
        </Button>
      </p>
    </BookingStep>
  );
}
