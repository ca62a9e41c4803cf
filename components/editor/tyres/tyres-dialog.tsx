"use client";

import { useEffect, useId, useState, useTransition } from "react";
import { v7 as newId } from "uuid";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { toast } from "@/components/ui/toast";
import { offerTyres } from "@/lib/documents/actions";
import type { TyreOffer } from "@/lib/documents/commands/lines/offer-tyres";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import { type OfferedTyre, tiersOf } from "@/lib/stock/rules/tyre-offer";
import { tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { TIER_WORDS, TIERS } from "@/lib/stock/rules/tyre-tiers";
import type { Row } from "../editor-rows";
import type { Fields } from "../editor-state";
import type { Rates } from "../editor-totals";
import { TyreCard } from "./tyre-card";
import { fittedPrice, tyreRows } from "./tyre-rows";

export interface TyresDialogProps {
  fields: Fields;
  customer: StartCustomer | null;
  choices: EditorChoices;
  rates: Rates;
  onAdd(rows: readonly Row[]): void;
  onClose(): void;
}

const MOST_OF_TIER = 3;

/** Tyres of a size in three tiers, each at what it costs fitted. Where front and rear differ, one goes on to the other. */
export function TyresDialog({ fields, customer, choices, rates, onAdd, onClose }: TyresDialogProps) {
  const id = useId();
  const { offer, problem, asking, ask } = useOffer(fields.vehicle_id, customer?.trade_parts ?? false);
  const [typed, setTyped] = useState<string | null>(null);
  const [count, setCount] = useState<string | null>(null);
  const [fitting, setFitting] = useState(choices.settings.tyre_fitting_package_id ?? "");
  const job = choices.jobs.find((one) => one.id === fitting) ?? null;
  const front = offer?.on_file.front ?? null;
  const rear = offer?.on_file.rear ?? null;
  const staggered = front !== null && rear !== null && front !== rear;
  const size = typed ?? front ?? rear ?? "";
  const shown = count ?? (staggered ? "2" : "4");
  const quantity = /^[1-9]\d?$/.test(shown.trim()) ? Number(shown) : null;
  const look = (wanted: string) => {
    setTyped(wanted);
    ask(wanted);
  };
  const choose = (offered: OfferedTyre) => {
    if (quantity === null) return;
    onAdd(tyreRows(offered, { job, quantity, rates, customer, newId }));
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
          <form
            className="flex flex-wrap items-end gap-3"
            // Before the script is there; after it, the fields would be reset by an action.
            action={() => ask(size)}
            onSubmit={(event) => {
              event.preventDefault();
              ask(size);
            }}
          >
            <div className="flex min-w-44 flex-1 flex-col gap-1">
              <Label htmlFor={`${id}-size`}>Size</Label>
              <Input
                id={`${id}-size`}
                value={size}
                placeholder="205/55R16 91V"
                autoComplete="off"
                spellCheck={false}
                onChange={({ target }) => setTyped(target.value)}
              />
            </div>
            <div className="flex w-20 flex-col gap-1">
              <Label htmlFor={`${id}-quantity`}>How many</Label>
              <Input
                id={`${id}-quantity`}
                value={shown}
                inputMode="numeric"
                aria-invalid={quantity === null || undefined}
                aria-describedby={quantity === null ? `${id}-how-many` : undefined}
                onChange={({ target }) => setCount(target.value)}
              />
            </div>
            <div className="flex min-w-44 flex-1 flex-col gap-1">
              <Label htmlFor={`${id}-fitting`}>Fitting of each</Label>
              <Select
                id={`${id}-fitting`}
                value={fitting}
                onChange={({ target }) => setFitting(target.value)}
              >
                <option value="">Without fitting</option>
                {choices.jobs.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </Select>
            </div>
            <Button type="submit" variant="primary" pending={asking}>
              Show
            </Button>
          </form>
          {quantity === null ? (
            <p id={`${id}-how-many`} role="alert" className="text-sm text-danger">
              A whole number from 1 to 99
            </p>
          ) : null}
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
          {asking && !offer ? (
            <p className="flex items-center gap-2 text-sm text-muted-foreground">
              <Spinner /> Looking…
            </p>
          ) : null}
          {offer && quantity !== null ? (
            <Offered offer={offer} quantity={quantity}>
              {(offered) => {
                const rows = tyreRows(offered, { job, quantity, rates, customer, newId });
                return {
                  price: fittedPrice(rows, fields, rates),
                  fitted: job !== null,
                  onChoose: () => choose(offered),
                };
              }}
            </Offered>
          ) : null}
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

interface OfferedProps {
  offer: TyreOffer;
  quantity: number;
  children(offered: OfferedTyre): { price: string; fitted: boolean; onChoose(): void };
}

function Offered({ offer: { size, tyres }, quantity, children }: OfferedProps) {
  if (!size)
    return (
      <Alert title="No size yet">
        The vehicle has no tyre size on its record that can be read. Type it, such as 205/55R16 91V.
      </Alert>
    );
  if (tyres.length === 0)
    return (
      <Alert title={`Nothing of ${tyreSizeText(size)}`}>
        Neither your stock nor a supplier’s price file has this size. Look in the suppliers’ catalogues:
        Prices, in a line of a part.
      </Alert>
    );
  const tiers = tiersOf(tyres, size, quantity);
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {TIERS.map((tier) => (
        <section key={tier} aria-label={TIER_WORDS[tier]} className="flex min-w-0 flex-col gap-2">
          <h3 className="font-semibold">{TIER_WORDS[tier]}</h3>
          {tiers[tier].length === 0 ? (
            <p className="text-sm text-muted-foreground">Nothing in this tier.</p>
          ) : (
            <ul className="flex flex-col gap-2">
              {tiers[tier].slice(0, MOST_OF_TIER).map((offered) => (
                <TyreCard
                  key={offered.key}
                  offered={offered}
                  asked={size}
                  quantity={quantity}
                  {...children(offered)}
                />
              ))}
            </ul>
          )}
          {tiers[tier].length > MOST_OF_TIER ? (
            <p className="text-xs text-muted-foreground">and {tiers[tier].length - MOST_OF_TIER} more</p>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function useOffer(vehicleId: string, trade: boolean) {
  const [offer, setOffer] = useState<TyreOffer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, start] = useTransition();
  const ask = (size: string | null) =>
    start(async () => {
      setProblem(null);
      const answer = await offerTyres({ size, vehicle_id: vehicleId || null, trade });
      if (answer.ok) setOffer(answer.data);
      else setProblem(answer.error.details[0]?.message ?? answer.error.message);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once when it opens, and then by its buttons.
  useEffect(() => {
    ask(null);
  }, []);
  return { offer, problem, asking, ask };
}
