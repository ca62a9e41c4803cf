import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";

/** What is put aside for a supplier, and not owed before it is sent; nothing where there is none. */
export const ToSend = ({ amount, className }: { amount: string; className?: string }) =>
  /[1-9]/.test(amount) ? (
    <span className={cn("block text-xs font-normal text-muted-foreground", className)}>
      to send: <Money amount={amount} />
    </span>
  ) : null;
