import type { ReactNode } from "react";
import { quantityText } from "@/components/stock/stock-quantity";
import { Money } from "@/components/ui/money";
import { KIND_WORDS, type ReturnKind } from "@/lib/purchasing/rules/return-words";
import type { RefusedReturn } from "@/lib/supplier-accounts/responses";

type Returned = Pick<
  RefusedReturn,
  "kind" | "part_number" | "description" | "quantity" | "supplier_name" | "order_number" | "return_reference"
>;

interface ReturnItemProps {
  back: Returned;
  withSupplier: boolean;
  amount: string;
  /** Whether the amount is in no sum. */
  uncounted?: boolean;
  /** Stands alone below the part. */
  reason?: string | undefined;
  /** Stands first among what is known of it. */
  badge?: ReactNode;
  /** When it was sent, and what came of it. */
  children: ReactNode;
}

/** A part that went back to a supplier, with what is known of it and how much it is about. */
export function ReturnItem(props: ReturnItemProps) {
  const { back, withSupplier, amount, uncounted = false, reason, badge, children } = props;
  return (
    <li className="flex items-start justify-between gap-3 px-4 py-2">
      <div className="min-w-0">
        <p className="break-words">
          {quantityText(back.quantity)} × {back.description || back.part_number}
          {back.description && back.part_number ? (
            <span className="text-muted-foreground"> {back.part_number}</span>
          ) : null}
        </p>
        {reason ? <p className="break-words">{reason}</p> : null}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground">
          {badge}
          {withSupplier ? <span className="break-words">{back.supplier_name}</span> : null}
          <span>{KIND_WORDS[back.kind as ReturnKind] ?? back.kind}</span>
          {children}
          {back.order_number ? <span>{back.order_number}</span> : null}
          {back.return_reference ? <span>their {back.return_reference}</span> : null}
        </p>
      </div>
      <Money amount={amount} className={uncounted ? "shrink-0 text-muted-foreground" : "shrink-0"} />
    </li>
  );
}
