import { Card, CardHeader } from "@/components/ui/card";
import type { OnlinePayment } from "@/lib/payments/queries/payments-of-document";
import { OnlinePaymentList } from "./online-payment-list";

/** What was paid online for a document, or begun. */
export function OnlinePaymentsCard({ payments }: { payments: readonly OnlinePayment[] }) {
  if (payments.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Online payments" />
      <OnlinePaymentList payments={payments} className="px-4" />
    </Card>
  );
}
