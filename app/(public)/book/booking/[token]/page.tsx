import type { Metadata } from "next";
import { BookedSummary } from "@/components/online-booking/booked-summary";
import { BookingStep } from "@/components/online-booking/booking-step";
import { ClosedNotice } from "@/components/online-booking/closed-notice";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { hasMailer } from "@/lib/messages/mailer";
import { openBooking } from "@/lib/online-booking/commands/open-booking";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";
import type { JourneyParams } from "@/lib/online-booking/rules/journey";

export const metadata: Metadata = { title: "Your booking" };

interface BookingPageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<JourneyParams>;
}

/** The booking that a customer's link opens. */
export default async function BookingPage({ params, searchParams }: BookingPageProps) {
  const { token } = await params;
  const { made, moved, problem } = await searchParams;
  const [booking, garage] = await Promise.all([openBooking(token), publicGarage()]);
  if (!booking)
    return (
      <ClosedNotice title="This link opens no booking" telephone={garage.telephone}>
        The appointment is past, or the address is not complete. We are glad to help on the telephone.
      </ClosedNotice>
    );
  const { status, email, open } = booking;
  const cancelled = status === "cancelled";
  const title = cancelled
    ? "This booking is cancelled"
    : made
      ? "Thank you: we have your booking"
      : moved
        ? "Your booking has another time"
        : "Your booking";
  return (
    <BookingStep
      title={title}
      description={
        cancelled
          ? "The time is free again. You need not do anything more."
          : status === "requested"
            ? "The time is kept for you. The garage will confirm it shortly."
            : null
      }
    >
      <div className="flex flex-col gap-5">
        {problem ? (
          <Alert tone="danger" live title="This could not be done online any more" className="text-base">
            {garage.telephone ? `Please ring us on ${garage.telephone}.` : null}
          </Alert>
        ) : null}
        <BookedSummary booking={booking} address={garage.address} />
        {cancelled ? null : (
          <p className="text-base text-muted-foreground">
            {hasMailer()
              ? `A confirmation goes to ${email}. `
              : "Please keep the address of this page: by it you can change or cancel your booking. "}
            {open ? "You can move or cancel the booking here until it begins." : null}
          </p>
        )}
        <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
          {cancelled ? (
            <Big href="/book">Book another time</Big>
          ) : (
            <Big href={`/book/booking/${token}/ics`}>Put it into my calendar</Big>
          )}
          {open ? (
            <>
              <Big href={`/book/booking/${token}/move`}>Choose another time</Big>
              <Big href={`/book/booking/${token}/cancel`}>Cancel the booking</Big>
            </>
          ) : null}
        </div>
      </div>
    </BookingStep>
  );
}

const Big = ({ href, children }: { href: string; children: string }) => (
  <Button asChild className="h-12 px-5 text-base">
    <a href={href}>{children}</a>
  </Button>
);
