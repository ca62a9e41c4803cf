import { Move } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/date";
import { Plate } from "@/components/vehicles/plate";
import { appointmentStatusWords } from "@/lib/appointments/rules/status";
import type { CardView } from "./card-view";
import { cardHref, type DiaryAddress, diaryHref } from "./links";

/** A card of another day. */
export interface TrayCard extends CardView {
  date: string;
}

interface UnfinishedTrayProps {
  cards: readonly TrayCard[];
  address: DiaryAddress;
  mayChange: boolean;
}

/** What was booked before today and is not finished: it stays in sight until somebody moves it, finishes it or calls it off. */
export function UnfinishedTray({ cards, address, mayChange }: UnfinishedTrayProps) {
  if (cards.length === 0) return null;
  return (
    <details className="mb-3 rounded-lg border border-warning/40 bg-warning/5 text-sm">
      <summary className="cursor-pointer rounded-lg px-3 py-2 font-medium">
        Not finished on the days before: {cards.length}
      </summary>
      <ul className="flex max-h-56 flex-col divide-y overflow-y-auto border-t border-warning/30">
        {cards.map((card) => (
          <li key={card.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5">
            <span className="w-24 shrink-0 text-muted-foreground">{formatDate(card.date)}</span>
            {card.registration ? <Plate registration={card.registration} /> : null}
            <Link
              href={cardHref(address, card.id)}
              prefetch={false}
              scroll={false}
              className="min-w-0 flex-1 truncate rounded-sm hover:underline"
            >
              {[card.title, card.customer].filter(Boolean).join(" · ")}
            </Link>
            <span className="text-muted-foreground">{appointmentStatusWords[card.status]}</span>
            {mayChange ? (
              <Button asChild size="sm">
                <Link href={diaryHref(address, { move: card.id })} prefetch={false} scroll={false}>
                  <Move aria-hidden />
                  Move here
                  <span className="sr-only">: {card.registration || card.title}</span>
                </Link>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
