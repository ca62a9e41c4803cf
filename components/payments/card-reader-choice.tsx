"use client";

import { CreditCard } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/components/ui/money";
import type { TillReader } from "@/lib/card-readers/queries/readers";
import { TrialBadge } from "./trial-badge";
import type { CardReader, ReaderCharge } from "./use-card-reader";

interface CardReaderChoiceProps {
  /** The one that the window's own button charges at comes first. */
  readers: readonly TillReader[];
  card: CardReader;
  /** Null while no amount is typed. */
  charge: ReaderCharge | null;
  /** To record what was taken elsewhere. */
  children: ReactNode;
}

/** What went wrong at a card reader, and what else there is besides the reader at which the window's own button charges. */
export function CardReaderChoice({ readers, card, charge, children }: CardReaderChoiceProps) {
  if (readers.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 border-t pt-3">
      {card.problem ? (
        <p role="alert" className="text-sm text-danger">
          {card.problem}
        </p>
      ) : null}
      {readers.slice(1).map((reader) => (
        <Button
          key={reader.id}
          className="justify-center"
          disabled={charge === null}
          pending={card.pending}
          onClick={() => charge && card.charge(reader, charge)}
        >
          <ChargeWords reader={reader} amount={charge?.amount ?? null} />
          <TrialBadge {...reader} />
        </Button>
      ))}
      {children}
    </div>
  );
}

/** "Charge £144.00 at Counter". */
export function ChargeWords({ reader, amount }: { reader: TillReader; amount: string | null }) {
  return (
    <>
      <CreditCard aria-hidden />
      {amount ? `Charge ${formatMoney(amount)} at ${reader.name}` : `Charge at ${reader.name}`}
    </>
  );
}
