"use client";

import { type FormEvent, useEffect, useEffectEvent, useState } from "react";
import { type CardReader, useTillReaders } from "@/components/payments/use-card-reader";
import type { TillReader } from "@/lib/card-readers/queries/readers";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import type { Decimal } from "@/lib/core/money";
import { type PaymentDraftRow, readAmount } from "./payment-draft";

interface TillOptions {
  document_id: string;
  tenders: readonly PaymentDraftRow[];
  day: IsoDate;
  card: CardReader;
  /** Writes down what was paid. */
  record(): void;
}

/** What Enter does at the till: it charges one whole amount by card at the reader, where there is one, and else writes it down. */
export function useTill({ document_id, tenders, day, card, record }: TillOptions) {
  const readers = useTillReaders();
  const [only] = tenders;
  // A reader takes its money now, and no surcharge.
  const byCard = tenders.length === 1 && only?.method === "card" && !only.business_card && day === today();
  const [reader, ...others] = (byCard && readers) || [];
  const charged: Decimal | null = readAmount(only?.amount ?? "");
  const charge = (at: TillReader) => {
    if (charged) card.charge(at, { document_id, amount: charged });
  };
  const pay = () => (reader && charged ? charge(reader) : record());

  // Enter may come before it is known whether there is a reader: a card is then neither charged nor written down by mistake.
  const looking = byCard && readers === null;
  const [waits, setWaits] = useState(false);
  const payOnceKnown = useEffectEvent(() => {
    setWaits(false);
    pay();
  });
  useEffect(() => {
    if (waits && !looking) payOnceKnown();
  }, [waits, looking]);

  return {
    /** The reader that Enter charges; undefined where it writes the payment down. */
    reader,
    others,
    /** The amount typed; null while it is none. */
    charged,
    charge,
    /** Whether Enter waits to know the readers. */
    waits,
    onSubmit(event: FormEvent) {
      event.preventDefault();
      if (looking) setWaits(true);
      else pay();
    },
  };
}
