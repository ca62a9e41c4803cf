import { DateText } from "@/components/ui/date";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import { AVAILABILITY_WORDS } from "@/lib/supplier-links/rules/order-words";

/** "Valley Tyres: From the hub, here by Fri 4 Dec, 10:00 (said 3 Dec, 14:20)". */
export function SaidWords({ said }: { said: SaidOfPart }) {
  const { supplier, availability, earliest, said_at, old, made_up } = said;
  return (
    <span>
      {supplier}: {availability === "unknown" ? null : AVAILABILITY_WORDS[availability]}
      {earliest ? (
        <>
          {availability === "unknown" ? "here by " : ", here by "}
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
