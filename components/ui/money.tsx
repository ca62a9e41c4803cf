import { cn } from "./cn";

/**
 * Formats a decimal string as pounds without converting it to a number: "1234.5" → "£1,234.50", "-3" → "−£3.00", "5.975" →
 * "£5.975". At least two decimals; further ones stay unless they are zeros.
 */
export function formatMoney(amount: string): string {
  const match = /^\s*([-−+]?)(\d*)(?:\.(\d*))?\s*$/u.exec(amount);
  if (!match || (!match[2] && !match[3])) return amount;
  const pounds = (match[2] || "0").replace(/^0+(?=\d)/u, "").replace(/\B(?=(?:\d{3})+$)/gu, ",");
  const pence = (match[3] ?? "").replace(/0+$/u, "").padEnd(2, "0");
  const negative = /[-−]/u.test(match[1] ?? "") && /[1-9]/u.test(pounds + pence);
  return `${negative ? "−" : ""}£${pounds}.${pence}`;
}

type MoneyProps = {
  /** A decimal string as the API returns it, or nothing. */
  amount: string | null | undefined;
  /** Greys out a zero, so that the other amounts of a column stand out. */
  quietZero?: boolean;
  className?: string;
};

export function Money({ amount, quietZero, className }: MoneyProps) {
  if (amount === null || amount === undefined || amount === "") {
    return <span className={cn("text-muted-foreground", className)}>–</span>;
  }
  const isZero = !/[1-9]/u.test(amount);
  return (
    <span
      className={cn(
        "whitespace-nowrap tabular-nums",
        quietZero && isZero && "text-muted-foreground",
        className,
      )}
    >
      {formatMoney(amount)}
    </span>
  );
}
