import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { BookingStep } from "@/components/online-booking/booking-step";
import { Chosen } from "@/components/online-booking/chosen";
import { DetailsFields } from "@/components/online-booking/details-fields";
import { DetailsForm } from "@/components/online-booking/details-form";
import { JourneyFields } from "@/components/online-booking/journey-fields";
import { hasMailer } from "@/lib/messages/mailer";
import { stampFor } from "@/lib/online-booking/commands/take-booking";
import { publicOffer } from "@/lib/online-booking/queries/public-pages";
import { DRAFT_COOKIE, readDraft } from "@/lib/online-booking/queries/typed-draft";
import {
  type JourneyParams,
  journeyHref,
  readJourney,
  stepMissing,
} from "@/lib/online-booking/rules/journey";

export const metadata: Metadata = { title: "Your details" };

interface DetailsPageProps {
  searchParams: Promise<JourneyParams>;
}

/** The last step: who books, and what they agree to. */
export default async function DetailsPage({ searchParams }: DetailsPageProps) {
  const params = await searchParams;
  const journey = readJourney(params);
  const { open, services, settings } = await publicOffer();
  if (!open) redirect("/book");
  const missing = stepMissing(journey, "/book/details");
  if (missing) redirect(journeyHref(missing, journey));
  const service = services.find(({ id }) => id === journey.service);
  if (!service) redirect(journeyHref("/book/service", { ...journey, service: "", at: "" }));
  const draft = readDraft((await cookies()).get(DRAFT_COOKIE)?.value);
  const tried = draft && params.again === draft.again ? draft : null;
  const stamp = stampFor(settings.consent_wording, tried?.stamp);
  return (
    <BookingStep
      step={5}
      title="Your details"
      backHref={journeyHref("/book/time", { ...journey, at: "" })}
      aside={<Chosen journey={journey} service={service} />}
    >
      <DetailsForm stamp={stamp}>
        <JourneyFields journey={journey} />
        <input type="hidden" name="stamp" value={stamp} />
        <DetailsFields
          typed={draft}
          message={tried?.message ?? (params.again ? "Please check your details and try again" : "")}
          problems={tried?.problems ?? []}
          consent={settings.consent_wording}
          emailed={hasMailer()}
        />
      </DetailsForm>
    </BookingStep>
  );
}
