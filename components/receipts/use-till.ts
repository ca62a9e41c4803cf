"use client";

import { type FormEvent, useEffect, useEffectEvent, useState } from "react";
import { type CardReader, useTillReaders } from "@/components/payments/use-card-reader";
import type { TillReader } from "@/lib/card-readers/queries/readers";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { type Decimal, decimal, formatMoney, pounds } from "@/lib/core/money";
import { type PaymentDraftRow, readAmount } from "./payment-draft";

/** The first part of a payment: what is left of it, and what is done once the part is written down. */
export interface PaidPart {
  paid: Decimal;
  left: PaymentDraftRow;
  goOn(): void;
}

interface TillOptions {
  document_id: string;
  /** As they are typed, and as they are written down: less the change. */
  tenders: readonly PaymentDraftRow[];
  sent: readonly PaymentDraftRow[];
  total: Decimal;
  day: IsoDate;
  card: CardReader;
  /** Writes down what was paid, all of it or the first part. */
  record(paid: readonly PaymentDraftRow[], part?: PaidPart): void;
}

/**
 * What Enter does at the till: it charges what is paid by card at the reader, where there is one, and writes the rest down. The rest comes
 * first: a card that is declined then leaves it as it was taken.
 */
export function useTill({ document_id, tenders, sent, total, day, card, record }: TillOptions) {
  const readers = useTillReaders();
  const cards = tenders.filter(({ method }) => method === "card");
  const [one] = cards;
  // A reader takes its money now, one card at a time, and no surcharge.
  const byCard = cards.length === 1 && one !== undefined && !one.business_card && day === today();
  const [reader, ...others] = (byCard && readers) || [];
  const charged: Decimal | null = readAmount(one?.amount ?? "");
  const rest = byCard ? sent.filter(({ key }) => key !== one.key) : [];
  const beside = pounds(decimal(total).minus(charged ?? 0));
  const charge = (at: TillReader) => {
    if (!charged || !one) return;
    const atReader = () => card.charge(at, { document_id, amount: charged });
    if (rest.length === 0) atReader();
    else record(rest, { paid: beside, left: one, goOn: atReader });
  };
  const pay = () => (reader && charged ? charge(reader) : record(sent));

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

  const words = [
    rest.length > 0 || !reader ? `Take ${formatMoney(reader ? beside : total)}` : null,
    reader ? `Charge ${formatMoney(charged ?? "0")} at ${reader.name}` : null,
  ];
  return {
    /** What Enter does, in words. */
    does: words.filter((word) => word !== null).join(" · "),
    /** The reader that Enter charges; undefined where it writes the payment down. */
    reader,
    others,
    /** The amount typed for the card; null while it is none. */
    charged,
    /** Whether there is a reader, and more cards than it takes at once. */
    twoCards: cards.length > 1 && (readers?.length ?? 0) > 0,
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
