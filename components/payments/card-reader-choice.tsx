"use client";

import { CreditCard } from "lucide-react";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/components/ui/money";
import type { TillReader } from "@/lib/card-readers/queries/readers";
import { TrialBadge } from "./trial-badge";
import type { CardReader } from "./use-card-reader";

interface CardReaderChoiceProps {
  /** The reader that Enter charges. */
  reader: TillReader;
  others: readonly TillReader[];
  card: CardReader;
  /** What is charged; null while no amount is typed. */
  amount: string | null;
  /** What is written down where another terminal has taken the card: with what is paid beside it. */
  total: string;
  onCharge(reader: TillReader): void;
  /** Writes down what another terminal has taken. */
  onRecord(): void;
  recording: boolean;
}

/** What else can be done with a card where there is a reader: another reader, or a terminal that is not connected. */
export function CardReaderChoice({
  reader,
  others,
  card,
  amount,
  total,
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
      {reader.live ? null : (
        <p className="flex items-center gap-2 text-sm text-muted-foreground">
          <TrialBadge {...reader} /> {reader.name} moves no money
        </p>
      )}
      {others.map((other) => (
        <Button
          key={other.id}
          className="justify-center"
          disabled={amount === null}
          pending={card.pending}
          onClick={() => onCharge(other)}
        >
          <CreditCard aria-hidden />
          {amount ? `Charge ${formatMoney(amount)} at ${other.name}` : `Card reader ${other.name}`}
          <TrialBadge {...other} />
        </Button>
      ))}
      <Button className="justify-center" pending={recording} disabled={amount === null} onClick={onRecord}>
        {amount ? `Card taken elsewhere: record ${formatMoney(total)}` : "Card taken elsewhere"}
      </Button>
    </div>
  );
}
