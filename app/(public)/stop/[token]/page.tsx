import type { Metadata } from "next";
import { LinkOpensNothing } from "@/components/payments/public/link-opens-nothing";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { readStopPage } from "@/lib/messages/queries/stop-page";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";

export const metadata: Metadata = { title: "No more reminders", robots: { index: false, follow: false } };

const CHANNELS = { email: "e-mail", sms: "text message" } as const;

/** Asks before reminders end: mail programs open links by themselves. */
export default async function StopPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [message, garage] = await Promise.all([readStopPage(token), publicGarage()]);
  if (!message) return <LinkOpensNothing telephone={garage.telephone} />;
  const by = CHANNELS[message.channel];
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col items-start gap-5">
      <h1 className="text-2xl font-semibold tracking-tight text-balance">
        {message.stopped ? "You get no more of these" : `No more reminders by ${by}?`}
      </h1>
      {message.stopped ? (
        <Alert
          tone="success"
          live
          title={`${garage.name} sends no more reminders by ${by}`}
          className="text-base"
        >
          To {message.to}. What is about your own bookings and invoices still reaches you.
        </Alert>
      ) : (
        <>
          <p className="text-base text-muted-foreground">
            {garage.name} then sends no more reminders or offers to {message.to}. What is about your own
            bookings and invoices still reaches you.
          </p>
          <form action={`/stop/${token}/confirm`} method="post">
            <Button type="submit" variant="primary" className="h-12 px-6 text-base">
              No more reminders
            </Button>
          </form>
        </>
      )}
    </main>
  );
}
