import type { Metadata } from "next";
import { LinkOpensNothing } from "@/components/payments/public/link-opens-nothing";
import { PayForm } from "@/components/payments/public/pay-form";
import { PayOutcome } from "@/components/payments/public/pay-outcome";
import { PaySummary } from "@/components/payments/public/pay-summary";
import { Alert } from "@/components/ui/alert";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";
import { paymentOfLink, readPayPage } from "@/lib/payments/commands/open-pay-page";
import { PayParams } from "@/lib/payments/schema/pay-page";

export const metadata: Metadata = { title: "Pay online", robots: { index: false, follow: false } };

interface PayPageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a customer's link is for, and how to pay it. */
export default async function PayPage({ params, searchParams }: PayPageProps) {
  const { token } = await params;
  const asked = PayParams.parse(await searchParams);
  const [page, garage] = await Promise.all([readPayPage(token), publicGarage()]);
  if (!page) return <LinkOpensNothing telephone={garage.telephone} />;
  const payment = await paymentOfLink(page, asked.payment, { ask: true });
  // What has just been paid lowers what is due.
  const now = payment && payment.state !== "begun" ? ((await readPayPage(token)) ?? page) : page;
  const home = `/pay/${token}`;
  return (
    <main className="mx-auto flex w-full max-w-xl flex-col gap-6">
      {payment ? (
        <PayOutcome payment={payment} home={home} asked={asked} telephone={garage.telephone} />
      ) : null}
      <PaySummary page={now} garage={garage.name} pdfHref={now.document_id ? `${home}/pdf` : null} />
      {now.offered.some(({ live }) => !live) ? (
        <Alert tone="warning" title="This is a trial" className="text-base">
          No money moves, whatever is entered.
        </Alert>
      ) : null}
      <PayForm page={now} action={`${home}/begin`} asked={asked} telephone={garage.telephone} />
      {now.document_id ? null : (
        <a href={`/my/${token}`} className="self-start text-base text-primary underline underline-offset-4">
          Your vehicles and papers
        </a>
      )}
    </main>
  );
}
