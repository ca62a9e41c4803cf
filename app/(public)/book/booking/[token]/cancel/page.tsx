import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BookedSummary } from "@/components/online-booking/booked-summary";
import { BookingStep } from "@/components/online-booking/booking-step";
import { StepSubmit } from "@/components/online-booking/step-submit";
import { Button } from "@/components/ui/button";
import { openBooking } from "@/lib/online-booking/commands/open-booking";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";

export const metadata: Metadata = { title: "Cancel the booking" };

interface CancelPageProps {
  params: Promise<{ token: string }>;
}

/** Asks once more before a booking is cancelled: mail programs open links by themselves. */
export default async function CancelPage({ params }: CancelPageProps) {
  const { token } = await params;
  const home = `/book/booking/${token}`;
  const [booking, garage] = await Promise.all([openBooking(token), publicGarage()]);
  if (!booking?.open) redirect(home);
  return (
    <BookingStep title="Cancel this booking?" description="Somebody else can then have the time.">
      <div className="flex flex-col gap-5">
        <BookedSummary booking={booking} address={garage.address} />
        <form action={`${home}/change`} method="post" className="flex flex-col gap-3 sm:flex-row">
          <input type="hidden" name="cancel" value="1" />
          <StepSubmit danger>Cancel the booking</StepSubmit>
          <Button asChild className="h-12 px-5 text-base">
            <a href={home}>Keep it</a>
          </Button>
        </form>
      </div>
    </BookingStep>
  );
}
