import { DateText } from "@/components/ui/date";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import { AVAILABILITY_WORDS } from "@/lib/supplier-links/rules/order-words";

interface SaidWordsProps {
  said: SaidOfPart;
  /** Where it is not named beside it. */
  supplier?: string | null | undefined;
}

/** "Valley Tyres: From the hub, here by Fri 4 Dec, 10:00 (said 3 Dec, 14:20)". */
export function SaidWords({
  said: { availability, earliest, said_at, old, made_up },
  supplier,
}: SaidWordsProps) {
  return (
    <span>
      {supplier ? `${supplier}: ` : ""}
      {availability === "unknown" ? null : AVAILABILITY_WORDS[availability]}
      {earliest ? (
        <>
          {availability === "unknown" ? "Here by " : ", here by "}
          <DateText date={earliest} time />
        </>
      ) : availability === "unknown" ? (
        "does not say when"
      ) : null}{" "}
      <span className={old ? "text-warning" : undefined}>
        (
        {made_up ? (
          "made up"
        ) : (
          <>
            said <DateText date={said_at} time />
          </>
        )}
        )
      </span>
    </span>
  );
}
