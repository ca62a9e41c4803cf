import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BookingStep } from "@/components/online-booking/booking-step";
import { Chosen } from "@/components/online-booking/chosen";
import { CourtesyChoice } from "@/components/online-booking/courtesy-choice";
import { NearestTimes } from "@/components/online-booking/nearest-times";
import { TimePicker } from "@/components/online-booking/time-picker";
import { Alert } from "@/components/ui/alert";
import { offeredTimes, publicGarage, publicOffer } from "@/lib/online-booking/queries/public-pages";
import {
  type JourneyParams,
  journeyHref,
  readJourney,
  stepMissing,
} from "@/lib/online-booking/rules/journey";
import { nearestTo, type OfferedTime } from "@/lib/online-booking/rules/slot-days";

export const metadata: Metadata = { title: "Choose a time" };

interface TimePageProps {
  searchParams: Promise<JourneyParams>;
}

const NEAREST = 4;

/** The fourth step: when. Only times that truly fit are there to choose. */
export default async function TimePage({ searchParams }: TimePageProps) {
  const params = await searchParams;
  const journey = readJourney(params);
  const { at: taken } = readJourney({ at: params.taken });
  const { open, services, settings } = await publicOffer();
  if (!open) redirect("/book");
  const missing = stepMissing(journey, "/book/time");
  if (missing) redirect(journeyHref(missing, journey));
  const service = services.find(({ id }) => id === journey.service);
  if (!service) redirect(journeyHref("/book/service", { ...journey, service: "" }));
  const chosen = { ...journey, courtesy: journey.courtesy && service.courtesy, at: "" };
  const [times, { telephone }] = await Promise.all([
    offeredTimes(service, settings, chosen.courtesy),
    publicGarage(),
  ]);
  const timeHref = ({ starts_at, date }: OfferedTime) =>
    journeyHref("/book/details", { ...chosen, day: date, at: starts_at });
  return (
    <BookingStep
      step={4}
      title="When suits you?"
      backHref={journeyHref("/book/service", { ...chosen, day: "" })}
      aside={<Chosen journey={chosen} service={service} />}
    >
      {taken ? (
        <NearestTimes taken={taken} nearest={nearestTo(times, taken, NEAREST)} timeHref={timeHref} />
      ) : null}
      {service.courtesy ? (
        <CourtesyChoice
          wanted={chosen.courtesy}
          href={(courtesy) => journeyHref("/book/time", { ...chosen, courtesy, day: "" })}
        />
      ) : null}
      {times.length > 0 ? (
        <TimePicker
          times={times}
          day={journey.day}
          dayHref={(day) => journeyHref("/book/time", { ...chosen, day })}
          timeHref={timeHref}
        />
      ) : (
        <Alert title="There is no free time to book online" className="text-base">
          {telephone
            ? `Please ring us on ${telephone}: we will find one for you.`
            : "Please ask us directly."}
        </Alert>
      )}
    </BookingStep>
  );
}
