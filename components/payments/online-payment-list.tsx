import { Badge, type BadgeTone } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/date";
import { formatMoney, Money } from "@/components/ui/money";
import type { OnlinePayment } from "@/lib/payments/queries/payments-of-document";
import { providerName, stateWords, wayWords } from "@/lib/payments/rules/payment-words";
import { backWords, isTrouble } from "./back-words";
import { TrialBadge } from "./trial-badge";

const TONES: Record<string, BadgeTone> = {
  begun: "neutral",
  pending: "info",
  settled: "success",
  failed: "danger",
  cancelled: "outline",
};

/** Payments that customers made or began online, with what has become of each. */
export function OnlinePaymentList({
  payments,
  className,
}: {
  payments: readonly OnlinePayment[];
  /** The space on the left and right of each. */
  className: string;
}) {
  return (
    <ul className="divide-y text-sm">
      {payments.map((payment) => (
        <li key={payment.id} className={cn("py-2.5", className)}>
          <div className="flex items-center justify-between gap-3">
            <span className="flex min-w-0 flex-wrap items-center gap-1.5">
              <Badge tone={TONES[payment.state] ?? "neutral"}>{stateWords(payment.state)}</Badge>
              <TrialBadge {...payment} />
            </span>
            <Money amount={payment.amount} className="font-medium" />
          </div>
          <p className="mt-1 text-muted-foreground">
            <DateText date={payment.at} time noWeekday />
            {` · ${howWords(payment)}`}
          </p>
          {payment.problem && payment.state !== "settled" ? (
            <p className="text-danger">{payment.problem}</p>
          ) : null}
          {payment.back.map((back) => (
            <p key={back.id} className={isTrouble(back) ? "text-danger" : "text-muted-foreground"}>
              {[backWords(back), back.reason].filter(Boolean).join(": ")}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** "Stripe, by card, Visa •••• 4242, fee £2.30". */
function howWords({ provider, way, way_detail, fee }: OnlinePayment): string {
  const charged = fee !== null && /[1-9]/.test(fee) ? `fee ${formatMoney(fee)}` : null;
  const by = way === provider ? null : wayWords(way);
  return [providerName(provider), by, way_detail?.replaceAll(" ", "\u00a0"), charged]
    .filter(Boolean)
    .join(", ");
}
