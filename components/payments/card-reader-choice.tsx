"use client";

import { CreditCard } from "lucide-react";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/components/ui/money";
import type { TillReader } from "@/lib/card-readers/queries/readers";
import { TrialBadge } from "./trial-badge";
import type { CardReader } from "./use-card-reader";

interface CardReaderChoiceProps {
  /** The readers beside the one that Enter charges. */
  others: readonly TillReader[];
  card: CardReader;
  /** Null while no amount is typed. */
  amount: string | null;
  onCharge(reader: TillReader): void;
  /** Writes down what another terminal has taken. */
  onRecord(): void;
  recording: boolean;
}

/** What else can be done with a card where there is a reader: another reader, or a terminal that is not connected. */
export function CardReaderChoice({
  others,
  card,
  amount,
  onCharge,
  onRecord,
  recording,
}: CardReaderChoiceProps) {
  return (
    <div className="flex flex-col gap-2 border-t pt-3">
      {card.problem ? (
        <p role="alert" className="text-sm text-danger">
          {card.problem}
        </p>
      ) : null}
      {others.map((reader) => (
        <Button
          key={reader.id}
          className="justify-center"
          disabled={amount === null}
          pending={card.pending}
          onClick={() => onCharge(reader)}
        >
          <CreditCard aria-hidden />
          {amount ? `Charge ${formatMoney(amount)} at ${reader.name}` : `Card reader ${reader.name}`}
          <TrialBadge {...reader} />
        </Button>
      ))}
      <Button className="justify-center" pending={recording} disabled={amount === null} onClick={onRecord}>
        {amount ? `Card taken elsewhere: record ${formatMoney(amount)}` : "Card taken elsewhere"}
      </Button>
    </div>
  );
}
