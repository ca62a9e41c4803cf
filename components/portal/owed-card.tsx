import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { decimal, formatMoney } from "@/lib/core/money";

/** What a customer owes, and where it is paid. */
export function OwedCard({ owed, href }: { owed: string; href: string }) {
  const something = decimal(owed).gt(0);
  return (
    <Card className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 py-4">
      <div>
        <p className="text-base text-muted-foreground">{something ? "To pay" : "Nothing to pay"}</p>
        <p className="text-2xl font-semibold tracking-tight tabular-nums">{formatMoney(owed)}</p>
      </div>
      {something ? (
        <Button asChild variant="primary" className="h-12 px-6 text-base">
          <a href={href}>Pay online</a>
        </Button>
      ) : null}
    </Card>
  );
}
