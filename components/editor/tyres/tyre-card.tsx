"use client";

import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { SaidOfPart } from "@/lib/integrations/parts-supplier";
import { tyreWords } from "@/lib/stock/rules/tyre-fields";
import {
  hasPrice,
  isReinforced,
  isRunFlat,
  misfits,
  type OfferedTyre,
  tyreName,
} from "@/lib/stock/rules/tyre-offer";
import type { ReadTyreSize } from "@/lib/stock/rules/tyre-size";
import { AVAILABILITY_WORDS } from "@/lib/supplier-links/rules/order-words";

interface TyreCardProps {
  offered: OfferedTyre;
  asked: ReadTyreSize;
  quantity: number;
  /** With VAT, for all of them. */
  price: string;
  /** Whether the price holds the fitting. */
  fitted: boolean;
  onChoose(): void;
}

/** One tyre with its label, where it is, and what it costs the customer in all. */
export function TyreCard({ offered, asked, quantity, price, fitted, onChoose }: TyreCardProps) {
  const { description, tyre } = offered;
  const service = `${tyre.load_index ?? ""}${tyre.speed_rating ?? ""}`;
  // Where GA4 or somebody wrote the whole size into its field, the service description is in it already.
  const size = tyre.size?.includes(service) ? tyre.size : [tyre.size, service].filter(Boolean).join(" ");
  const name = cardName(offered);
  const more = [
    name.includes(description) ? "" : description,
    `${name} ${description}`.includes(size) ? "" : size,
  ];
  const label = tyreWords(tyre);
  const against = misfits(offered, asked);
  return (
    <li className="flex min-w-0 flex-col gap-1.5 rounded-md border p-3 text-sm">
      <p className="font-medium break-words">{name}</p>
      <p className="text-xs break-words text-muted-foreground empty:hidden">
        {more.filter(Boolean).join(" · ")}
      </p>
      <p className="text-xs">{label || <span className="text-warning">Label not known</span>}</p>
      <p className="flex flex-wrap gap-1.5">
        <Place offered={offered} quantity={quantity} />
        {isReinforced(offered) ? <Badge tone="outline">Reinforced (XL)</Badge> : null}
        {isRunFlat(offered) ? <Badge tone="outline">Run-flat</Badge> : null}
        {against.map((words) => (
          <Badge key={words} tone="warning">
            {words}
          </Badge>
        ))}
      </p>
      {offered.said ? <Coming said={offered.said} kept={offered.source === "kept"} /> : null}
      <div className="mt-auto flex flex-wrap items-end justify-between gap-2 pt-1">
        <p>
          {hasPrice(offered) ? (
            <>
              <Money amount={price} className="text-lg font-semibold" />
              <span className="block text-xs text-muted-foreground">
                {quantity} {fitted ? "fitted" : "without fitting"}, with VAT
              </span>
            </>
          ) : (
            <Badge tone="warning">No price</Badge>
          )}
        </p>
        <Button
          variant="primary"
          disabled={!hasPrice(offered)}
          aria-label={`Choose ${description}${offered.supplier ? ` from ${offered.supplier}` : ""}`}
          onClick={onChoose}
        >
          Choose
        </Button>
      </div>
    </li>
  );
}

/** Make and pattern, otherwise what its description says. */
const cardName = (offered: OfferedTyre): string =>
  offered.tyre.pattern ? [offered.brand, offered.tyre.pattern].filter(Boolean).join(" ") : tyreName(offered);

function Place({ offered, quantity }: { offered: OfferedTyre; quantity: number }) {
  const { source, available, on_order, supplier, old, said } = offered;
  if (source !== "stock")
    return (
      <>
        <Badge tone="outline">{supplier}</Badge>
        {said ? <Supply {...said} /> : null}
        {old && !said ? <Badge tone="warning">Price over a year old</Badge> : null}
      </>
    );
  if (available === null) return <Badge tone="outline">Not counted</Badge>;
  const here = Number(available);
  if (here >= quantity) return <Badge tone="success">{here} in stock</Badge>;
  return (
    <>
      <Badge tone={here > 0 ? "warning" : "outline"}>
        {here > 0 ? `Only ${here} in stock` : "Not in stock"}
      </Badge>
      {Number(on_order) > 0 ? <Badge tone="outline">{Number(on_order)} on order</Badge> : null}
    </>
  );
}

/** Whether its supplier has it; what it said a day ago is no promise. */
function Supply({ availability, old }: Pick<SaidOfPart, "availability" | "old">) {
  if (availability === "unknown") return null;
  const tone =
    availability === "out_of_stock" ? "danger" : availability === "in_stock" && !old ? "success" : "outline";
  return <Badge tone={tone}>{AVAILABILITY_WORDS[availability]}</Badge>;
}

/** When it would be here; of a supplier that did not answer, when it said so. */
function Coming({ said: { earliest, said_at, old }, kept }: { said: SaidOfPart; kept: boolean }) {
  return (
    <p className="text-xs text-muted-foreground">
      {earliest ? (
        <>
          Here by <DateText date={earliest} time />
        </>
      ) : (
        "Does not say when it comes"
      )}
      {kept ? (
        <span className={old ? "text-warning" : undefined}>
          {" · "}price said <DateText date={said_at} time />
        </span>
      ) : null}
    </p>
  );
}
