import { Alert } from "@/components/ui/alert";
import { formatMoney } from "@/lib/core/money";
import type { CustomersPayment } from "@/lib/payments/commands/open-pay-page";
import { wayWords } from "@/lib/payments/rules/payment-words";
import type { PayParams } from "@/lib/payments/schema/pay-page";

/** How often the page asks by itself what has become of a payment. */
const MOST_ASKED = 8;

interface PayOutcomeProps {
  payment: CustomersPayment;
  home: string;
  asked: PayParams;
  telephone: string;
}

/** What has become of a payment from whose page the customer comes back. */
export function PayOutcome({ payment, home, asked, telephone }: PayOutcomeProps) {
  const { state, amount, way, problem } = payment;
  const money = formatMoney(amount);
  if (state === "settled")
    return (
      <Alert tone="success" live title={`Thank you: ${money} is paid`} className="text-base">
        {way ? `You paid ${wayWords(way)}. ` : null}The garage can see it now.
      </Alert>
    );
  if (state === "pending")
    return (
      <Alert tone="info" live title={`${money} is on its way`} className="text-base">
        Your bank takes some days. You need not do anything more, and the garage can see that it is coming.
      </Alert>
    );
  if (state === "failed" || problem)
    return (
      <Alert tone="danger" live title="This payment did not succeed" className="text-base">
        Nothing was taken. You can try again below, or another way
        {telephone ? `, or ring us on ${telephone}` : ""}.
      </Alert>
    );
  if (state === "cancelled" || asked.cancelled)
    return (
      <Alert tone="info" title="Nothing was paid" className="text-base">
        You can pay below whenever you like.
      </Alert>
    );
  const again = asked.asked < MOST_ASKED;
  return (
    <>
      {again ? (
        <meta httpEquiv="refresh" content={`3; url=${home}?payment=${payment.id}&asked=${asked.asked + 1}`} />
      ) : null}
      <Alert tone="info" live title="We are asking whether it has arrived" className="text-base">
        {again
          ? "This page looks again by itself. Please do not pay a second time."
          : `We do not know yet. If you have paid, the garage will see it by itself${telephone ? `; or ring us on ${telephone}` : ""}.`}
      </Alert>
    </>
  );
}
