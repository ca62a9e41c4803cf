"use client";

import { useEffect, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Spinner } from "@/components/ui/spinner";
import { askPrices } from "@/lib/supplier-links/actions";
import type { Offer, PricesAnswer } from "@/lib/supplier-links/responses";
import { type CataloguePick, CatalogueSearch } from "./catalogue-search";
import { OfferTable } from "./offer-table";
import { WhoAnswered } from "./who-answered";

export interface PricedLine {
  part_number: string;
  /** As typed; empty for one. */
  quantity: string;
  stock_item_id: string | null;
}

interface PricesDialogProps {
  /** The line that is priced; without a part number the catalogues come first. */
  line: PricedLine;
  registration: string;
  /** The customer's price of the line, as it is said; null while it has none. */
  standing: string | null;
  /** What the customer would pay, in words; `anew` where the standing price gives way to the mark-up's. */
  sellsAt(offer: Offer, anew: boolean): string | null;
  onChoose(offer: Offer, anew: boolean): void;
  /** A part of a catalogue becomes a line. */
  onAdd(part: CataloguePick): void;
  onClose(): void;
}

/** What each supplier asks for the part of a line, side by side; and their catalogues. */
export function PricesDialog({ line, registration, standing, onAdd, onClose, ...props }: PricesDialogProps) {
  const { part_number, quantity, stock_item_id } = line;
  const [anew, setAnew] = useState(false);
  const [searching, setSearching] = useState(part_number.trim() === "");
  const { prices, problem, asking, askAgain } = usePrices(line);
  const offers = prices?.parts[0];
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent
        title={searching ? "Suppliers’ catalogues" : `Prices of ${part_number}`}
        description={searching ? undefined : `For ${quantity.trim() || "1"}, without VAT`}
        className="sm:max-w-4xl"
      >
        <DialogBody className="flex min-h-48 flex-col gap-4 pb-5">
          {searching ? (
            <CatalogueSearch registration={registration} onAdd={onAdd} />
          ) : (
            <>
              {problem ? (
                <Alert live tone="warning" title="Prices could not be asked">
                  {problem}
                </Alert>
              ) : null}
              {asking ? (
                <p className="flex items-center gap-2 text-sm text-muted-foreground">
                  <Spinner /> Suppliers are being asked…
                </p>
              ) : null}
              {prices ? <WhoAnswered suppliers={prices.suppliers} /> : null}
              {offers && standing !== null ? (
                // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside
                <label className="flex items-center gap-2 text-sm">
                  <Checkbox checked={anew} onChange={({ target }) => setAnew(target.checked)} />
                  Also change the customer’s price of {standing}, by the mark-up
                </label>
              ) : null}
              {offers ? (
                <OfferTable
                  part={offers}
                  sellsAt={(offer) => props.sellsAt(offer, anew)}
                  onChoose={(offer) => props.onChoose(offer, anew)}
                />
              ) : null}
            </>
          )}
          <div className="mt-auto flex flex-wrap gap-2 border-t pt-3">
            {part_number.trim() ? (
              <Button onClick={() => setSearching(!searching)}>
                {searching ? "Back to the prices" : "Search the catalogues"}
              </Button>
            ) : null}
            {searching ? null : (
              <Button pending={asking} onClick={() => askAgain({ part_number, quantity, stock_item_id })}>
                Ask again
              </Button>
            )}
          </div>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

function usePrices(line: PricedLine) {
  const [prices, setPrices] = useState<PricesAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, start] = useTransition();
  const askAgain = ({ part_number, quantity, stock_item_id }: PricedLine) =>
    start(async () => {
      setProblem(null);
      const asked = { part_number, stock_item_id, quantity: quantity.trim() || "1" };
      const answer = await askPrices({ parts: [asked] });
      if (answer.ok) setPrices(answer.data);
      else setProblem(answer.error.details[0]?.message ?? answer.error.message);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once when it opens, and then by its button.
  useEffect(() => {
    if (line.part_number.trim()) askAgain(line);
  }, []);
  return { prices, problem, asking, askAgain };
}
