import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/lib/core/money";
import { paymentOfLink, readPayPage } from "@/lib/payments/commands/open-pay-page";
import { providerName } from "@/lib/payments/rules/payment-words";

export const metadata: Metadata = { title: "Pay online", robots: { index: false, follow: false } };

interface ToProviderProps {
  params: Promise<{ token: string; payment: string }>;
}

/**
 * Leads to the provider's page. Our pages send forms to nobody but us, which a browser also demands of where the answer to a form leads:
 * so the way goes by a page of our own.
 */
export default async function ToProvider({ params }: ToProviderProps) {
  const { token, payment: id } = await params;
  const page = await readPayPage(token);
  const payment = page && (await paymentOfLink(page, id));
  if (!payment?.url) redirect(`/pay/${token}`);
  const name = payment.provider === "sandbox" ? "the trial" : providerName(payment.provider);
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col items-start gap-5">
      <meta httpEquiv="refresh" content={`0; url=${payment.url}`} />
      <h1 className="text-2xl font-semibold tracking-tight">Taking you to {name}</h1>
      <p className="text-base text-muted-foreground">
        You pay {formatMoney(payment.amount)} there, and then come back here.
      </p>
      <Button asChild variant="primary" className="h-12 px-6 text-base">
        <a href={payment.url} rel="noreferrer">
          Continue
        </a>
      </Button>
    </main>
  );
}
