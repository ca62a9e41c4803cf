"use client";

import { useId, useState } from "react";
import { v7 as newId } from "uuid";
import { WhoAnswered } from "@/components/supplier-links/who-answered";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { toast } from "@/components/ui/toast";
import type { TyreOffer } from "@/lib/documents/commands/lines/offer-tyres";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import { type OfferedTyre, tiersOf } from "@/lib/stock/rules/tyre-offer";
import { tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { TIER_WORDS, TIERS } from "@/lib/stock/rules/tyre-tiers";
import { type SaidParts, saidKey } from "@/lib/supplier-links/rules/said";
import type { Row } from "../editor-rows";
import type { Fields } from "../editor-state";
import type { Rates } from "../editor-totals";
import { TyreCard } from "./tyre-card";
import { fittedPrice, tyreRows } from "./tyre-rows";
import { useTyreOffer } from "./use-tyre-offer";

export interface TyresDialogProps {
  fields: Fields;
  customer: StartCustomer | null;
  choices: EditorChoices;
  rates: Rates;
  onAdd(rows: readonly Row[]): void;
  /** What the supplier of the tyre that was chosen says of when it comes. */
  onSaid(told: SaidParts): void;
  onClose(): void;
}

const MOST_OF_TIER = 3;

type OnFile = TyreOffer["on_file"];

const isStaggered = ({ front, rear }: OnFile): boolean => front !== null && rear !== null && front !== rear;

/** How many are usually sold at once: an axle where front and rear differ. */
const usual = (on_file: OnFile): number => (isStaggered(on_file) ? 2 : 4);

/** Tyres of a size in three tiers, each at what it costs fitted. Where front and rear differ, one goes on to the other. */
export function TyresDialog({ fields, customer, choices, rates, onAdd, onSaid, onClose }: TyresDialogProps) {
  const id = useId();
  const wanted = { vehicle_id: fields.vehicle_id, trade: customer?.trade_parts ?? false };
  const { offer, problem, looking, ask, ...told } = useTyreOffer(wanted, (found) => usual(found.on_file));
  const [typed, setTyped] = useState<string | null>(null);
  const [count, setCount] = useState<string | null>(null);
  const [fitting, setFitting] = useState(choices.settings.tyre_fitting_package_id ?? "");
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
  const choose = (offered: OfferedTyre) => {
    if (quantity === null) return;
    const { said, supplier_id, part_number } = offered;
    if (said && supplier_id) onSaid({ [saidKey(supplier_id, part_number)]: said });
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
            action={() => ask(size, quantity)}
            onSubmit={(event) => {
              event.preventDefault();
              ask(size, quantity);
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
                onBlur={() => quantity !== null && told.askFor(quantity)}
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
            <Button type="submit" variant="primary" pending={looking}>
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
          {looking && !offer ? (
            <p className="flex items-center gap-2 text-sm text-muted-foreground">
              <Spinner /> Looking…
            </p>
          ) : null}
          {told.asking ? (
            <p role="status" className="flex items-center gap-2 text-sm text-muted-foreground">
              <Spinner /> Suppliers are being asked…
            </p>
          ) : null}
          {told.notAsked ? (
            <Alert live tone="warning" title="Suppliers could not be asked">
              {told.notAsked}
            </Alert>
          ) : null}
          {told.suppliers.length > 0 ? <WhoAnswered suppliers={told.suppliers} /> : null}
          {offer && quantity !== null ? (
            <Offered size={offer.size} tyres={told.tyres} asking={told.asking} quantity={quantity}>
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

interface OfferedProps extends Pick<TyreOffer, "size"> {
  tyres: readonly OfferedTyre[];
  /** Whether more may come. */
  asking: boolean;
  quantity: number;
  children(offered: OfferedTyre): { price: string; fitted: boolean; onChoose(): void };
}

function Offered({ size, tyres, asking, quantity, children }: OfferedProps) {
  if (!size)
    return (
      <Alert title="No size yet">
        The vehicle has no tyre size on its record that can be read. Type it, such as 205/55R16 91V.
      </Alert>
    );
  if (tyres.length === 0)
    return asking ? null : (
      <Alert title={`Nothing of ${tyreSizeText(size)}`}>
        Neither your stock nor a supplier’s price file has this size, and no linked supplier has told of one.
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
