import type { Metadata } from "next";
import { ClosedNotice } from "@/components/online-booking/closed-notice";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { formatMoney } from "@/lib/core/money";
import { sandboxPayment } from "@/lib/payments/queries/sandbox";

export const metadata: Metadata = { title: "Trial payment", robots: { index: false, follow: false } };

const WAYS = [
  ["card", "Pay by card"],
  ["bank", "Pay by bank"],
  ["bacs", "Pay by Bacs (takes two minutes)"],
  ["decline", "Let the card be declined"],
  ["cancel", "Go back without paying"],
] as const;

/** The page of the built-in sandbox, where a provider's would be. */
export default async function SandboxPage({ params }: { params: Promise<{ session: string }> }) {
  const { session } = await params;
  const payment = await sandboxPayment(session);
  if (!payment)
    return (
      <ClosedNotice title="There is no such payment" telephone="">
        It was paid, or has expired.
      </ClosedNotice>
    );
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col gap-5">
      <Alert tone="warning" title="The sandbox: no money moves" className="text-base">
        A real garage has the page of Stripe or PayPal here.
      </Alert>
      <Card className="p-5">
        <h1 className="text-lg font-medium break-words">{payment.description}</h1>
        <p className="mt-1 text-3xl font-semibold tracking-tight tabular-nums">
          {formatMoney(payment.amount)}
        </p>
      </Card>
      <form action={`/pay/sandbox/${session}/use`} method="post" className="flex flex-col gap-3">
        {WAYS.map(([way, words], i) => (
          <Button
            key={way}
            type="submit"
            name="way"
            value={way}
            variant={i === 0 ? "primary" : "secondary"}
            className="h-12 w-full text-base"
          >
            {words}
          </Button>
        ))}
      </form>
    </main>
  );
}
