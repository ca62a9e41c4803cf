"use client";

import { useId, useState } from "react";
import { v7 as newId } from "uuid";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Spinner } from "@/components/ui/spinner";
import { toast } from "@/components/ui/toast";
import type { TyreOffer } from "@/lib/documents/commands/lines/offer-tyres";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";
import { tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { type SaidParts, saidKey } from "@/lib/supplier-links/rules/said";
import type { Row } from "../editor-rows";
import type { Fields } from "../editor-state";
import type { Rates } from "../editor-totals";
import { OfferedTiers } from "./offered-tiers";
import { NotAnswered, WhoWasAsked } from "./suppliers-asked";
import { tierRemark } from "./tier-remark";
import { TyreQuestion } from "./tyre-question";
import { fittedPrice, remarkRows, tyreRows } from "./tyre-rows";
import { useTyreOffer } from "./use-tyre-offer";

export interface TyresDialogProps {
  fields: Fields;
  customer: StartCustomer | null;
  choices: EditorChoices;
  rates: Rates;
  /** Whether the document is a quote, from which the customer chooses. */
  quote: boolean;
  onAdd(rows: readonly Row[]): void;
  /** What the supplier of the tyre that was chosen says of when it comes. */
  onSaid(told: SaidParts): void;
  onClose(): void;
}

type OnFile = TyreOffer["on_file"];

const isStaggered = ({ front, rear }: OnFile): boolean => front !== null && rear !== null && front !== rear;

/** How many are usually sold at once: an axle where front and rear differ. */
const usual = (on_file: OnFile): number => (isStaggered(on_file) ? 2 : 4);

/** Tyres of a size in three tiers, each at what it costs fitted. Where front and rear differ, one goes on to the other. */
export function TyresDialog(props: TyresDialogProps) {
  const { fields, customer, choices, rates, quote, onAdd, onSaid, onClose } = props;
  const id = useId();
  const wanted = { vehicle_id: fields.vehicle_id, trade: customer?.trade_parts ?? false };
  const { offer, problem, looking, ask, ...told } = useTyreOffer(wanted, (found) => usual(found.on_file));
  const [typed, setTyped] = useState<string | null>(null);
  const [count, setCount] = useState<string | null>(null);
  const [fitting, setFitting] = useState(choices.settings.tyre_fitting_package_id ?? "");
  const [listed, setListed] = useState(quote);
  const job = choices.jobs.find((one) => one.id === fitting) ?? null;
  const front = offer?.on_file.front ?? null;
  const rear = offer?.on_file.rear ?? null;
  const staggered = isStaggered({ front, rear });
  const size = typed ?? front ?? rear ?? "";
  const shown = count ?? String(usual({ front, rear }));
  const quantity = /^[1-9]\d?$/.test(shown.trim()) ? Number(shown) : null;
  const look = (wanted: string | null) => {
    setTyped(wanted);
    ask(wanted, quantity);
  };
  const rowsOf = (offered: OfferedTyre, quantity: number) =>
    tyreRows(offered, { job, quantity, rates, customer, newId });
  const choose = (chosen: OfferedTyre, quantity: number) => {
    const { said, supplier_id, part_number } = chosen;
    if (said && supplier_id) onSaid({ [saidKey(supplier_id, part_number)]: said });
    const priceOf = (offered: OfferedTyre) => fittedPrice(rowsOf(offered, quantity), fields, rates);
    const asked = listed ? offer?.size : null;
    const remark = asked
      ? remarkRows(
          tierRemark(chosen, told.tyres, { asked, quantity, fitted: job !== null, priceOf }),
          asked,
          newId,
        )
      : [];
    onAdd([...rowsOf(chosen, quantity), ...remark]);
    if (staggered && size === front) {
      toast.success("The front tyres are in. Now the rear ones.");
      look(rear);
    } else onClose();
  };
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent
        title="Tyres"
        description="Good, better, best: the tier set on the stock item, otherwise a third each by price"
        className="sm:max-w-5xl"
      >
        <DialogBody className="flex min-h-64 flex-col gap-4 pb-5">
          <TyreQuestion
            {...{ size, fitting, looking, jobs: choices.jobs, count: shown, countable: quantity !== null }}
            onSize={setTyped}
            onCount={setCount}
            onCounted={() => quantity !== null && told.askFor(quantity)}
            onFitting={setFitting}
            onAsk={() => ask(size, quantity)}
          />
          {staggered ? (
            <div className="flex flex-wrap gap-2">
              <Button size="sm" aria-pressed={size === front} onClick={() => look(front)}>
                Front {front}
              </Button>
              <Button size="sm" aria-pressed={size === rear} onClick={() => look(rear)}>
                Rear {rear}
              </Button>
            </div>
          ) : null}
          {job ? null : (
            <p className="text-sm text-muted-foreground">
              {choices.settings.tyre_fitting_package_id
                ? "These prices are without fitting."
                : "No package is set for the fitting of a tyre, so these prices are without it. Choose one above, or set it under Settings, Documents."}
            </p>
          )}
          {problem ? (
            <Alert live tone="warning" title="Tyres could not be looked up">
              {problem}
            </Alert>
          ) : null}
          {looking && !offer ? (
            <p className="flex items-center gap-2 text-sm text-muted-foreground">
              <Spinner /> Looking…
            </p>
          ) : null}
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 empty:hidden">
            {offer?.size ? <WhoWasAsked {...told} /> : null}
            {quote ? (
              <p className="flex items-center gap-2 text-sm sm:ml-auto">
                <Checkbox
                  id={`${id}-listed`}
                  checked={listed}
                  onChange={({ target }) => setListed(target.checked)}
                />
                <label htmlFor={`${id}-listed`}>
                  List the other tiers on the quote{" "}
                  <span className="text-muted-foreground">as a remark, in no sum</span>
                </label>
              </p>
            ) : null}
          </div>
          {offer?.size ? <NotAnswered {...told} /> : null}
          {offer && quantity !== null ? (
            <OfferedTiers
              key={offer.size && tyreSizeText(offer.size)}
              {...{
                size: offer.size,
                tyres: told.tyres,
                asking: told.asking,
                quantity,
                fitted: job !== null,
              }}
              priceOf={(offered) => fittedPrice(rowsOf(offered, quantity), fields, rates)}
              onChoose={(offered) => choose(offered, quantity)}
            />
          ) : null}
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
