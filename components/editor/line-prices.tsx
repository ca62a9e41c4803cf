"use client";

import { type Dispatch, lazy, Suspense } from "react";
import { v7 as newId } from "uuid";
import type { CataloguePick } from "@/components/supplier-links/catalogue-search";
import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import type { Offer } from "@/lib/supplier-links/responses";
import { type SaidParts, saidKey } from "@/lib/supplier-links/rules/said";
import { fromOffer, sellsAt, standingPrice } from "./chosen-offer";
import { blankRow, isBlank, type Row } from "./editor-rows";
import type { EditorAction } from "./editor-state";
import { focusCellSoon } from "./grid-cells";
import { customerTaxCode } from "./offered-rows";

/** Loaded when it is first asked for: most lines are written without it. */
const PricesDialog = lazy(async () => {
  const { PricesDialog } = await import("@/components/supplier-links/prices-dialog");
  return { default: PricesDialog };
});

interface LinePricesProps {
  row: Row;
  customer: StartCustomer | null;
  registration: string;
  dispatch: Dispatch<EditorAction>;
  /** What the supplier that was chosen says of when it comes. */
  onSaid(told: SaidParts): void;
  /** Closes it, or goes on to the prices of another line. */
  show(row: string | null): void;
}

/** The suppliers' prices of a line: choosing one sets its supplier and its cost, and by the mark-up its price, where it has none of its own. */
export function LinePrices({ row, customer, registration, dispatch, onSaid, show }: LinePricesProps) {
  const close = () => {
    show(null);
    focusCellSoon(row.id, "unit_price");
  };
  const choose = (offer: Offer, anew: boolean) => {
    if (offer.source !== "price_file")
      onSaid({ [saidKey(offer.supplier_id, row.part_number)]: { ...offer, said_at: offer.as_at } });
    dispatch({ type: "row", id: row.id, values: fromOffer(offer, { row, customer, anew }) });
    close();
  };
  const add = ({ part_number, description, supplier_id }: CataloguePick) => {
    const known = isBlank(row);
    const id = known ? row.id : newId();
    const part: Row = {
      ...blankRow(id, "part", customerTaxCode(customer)),
      part_number,
      description,
      supplier_id,
      quantity: "1",
    };
    if (known) dispatch({ type: "replace", id, rows: [part] });
    else dispatch({ type: "insert", rows: [part], after: row.id });
    show(id);
  };
  return (
    <Suspense>
      <PricesDialog
        key={row.id + row.part_number}
        line={row}
        registration={registration}
        standing={standingPrice(row)}
        sellsAt={(offer, anew) => sellsAt(offer, { row, customer, anew })}
        onChoose={choose}
        onAdd={add}
        onClose={close}
      />
    </Suspense>
  );
}
