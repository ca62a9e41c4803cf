"use client";

import { CreditCard } from "lucide-react";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/components/ui/money";
import type { TillReader } from "@/lib/card-readers/queries/readers";
import { TrialBadge } from "./trial-badge";
import type { CardReader } from "./use-card-reader";

interface CardReaderChoiceProps {
  readers: readonly TillReader[];
  card: CardReader;
  documentId: string;
  /** Null while no amount is typed. */
  amount: string | null;
}

/** The ways to take an amount at a card reader, the last one used first; nothing where there is none. */
export function CardReaderChoice({ readers, card, documentId, amount }: CardReaderChoiceProps) {
  if (readers.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 border-t pt-3">
      {card.problem ? (
        <p role="alert" className="text-sm text-danger">
          {card.problem}
        </p>
      ) : null}
      {readers.map((reader) => (
        <Button
          key={reader.id}
          className="justify-center"
          disabled={amount === null}
          pending={card.pending}
          onClick={() => amount && card.charge(reader, { document_id: documentId, amount })}
        >
          <CreditCard aria-hidden />
          {amount ? `Charge ${formatMoney(amount)} at ${reader.name}` : `Card reader ${reader.name}`}
          <TrialBadge {...reader} />
        </Button>
      ))}
    </div>
  );
}
