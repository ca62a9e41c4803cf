import { cn } from "@/components/ui/cn";
import { formatMoney } from "@/components/ui/money";

/** Counted less expected, in words too, as colour alone is not enough. */
export function Difference({ amount, className }: { amount: string | null; className?: string }) {
  if (amount === null) return <span className={cn("text-muted-foreground", className)}>–</span>;
  if (!/[1-9]/.test(amount)) return <span className={cn("text-success", className)}>agrees</span>;
  const short = amount.startsWith("-");
  return (
    <span className={cn("whitespace-nowrap tabular-nums", short ? "text-danger" : "text-warning", className)}>
      {formatMoney(amount.replace(/^-/, ""))} {short ? "short" : "over"}
    </span>
  );
}
