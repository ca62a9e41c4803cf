import { CreditCard } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { KeptCardShown } from "@/lib/saved-cards/queries/kept-cards";
import { untilWords } from "@/lib/saved-cards/rules/card-words";

/** The cards that a customer lets Stripe keep, each to be forgotten; nothing where there is none. */
export function KeptCardsCard({ cards, path }: { cards: readonly KeptCardShown[]; path: string }) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="kept-cards" className="flex flex-col gap-3">
      <h2 id="kept-cards" className="text-lg font-semibold">
        Cards you let us keep
      </h2>
      <Card className="flex flex-col gap-3 p-5">
        <ul className="flex flex-col divide-y divide-border">
          {cards.map(({ id, name, expires_on }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
              <span className="flex items-center gap-3 text-base">
                <CreditCard aria-hidden className="size-5 shrink-0 text-muted-foreground" />
                <span>
                  <span className="font-medium tabular-nums">{name}</span>{" "}
                  <span className="text-muted-foreground tabular-nums">{untilWords(expires_on)}</span>
                </span>
              </span>
              <form action={`${path}/${id}/forget`} method="post">
                <Button type="submit" className="h-11 px-4 text-base">
                  Forget<span className="sr-only"> {name}</span>
                  <span className="not-sr-only"> this card</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
        <p className="text-sm text-muted-foreground">
          Stripe, which takes our payments, keeps them; we never see the number. A card is used only when you
          choose it yourself on Stripe’s page: we cannot take money from it.
        </p>
      </Card>
    </section>
  );
}
