// A supplier of parts who can be asked and told by computer. Money in pence, net of VAT. Every function may throw ServiceError and
// nothing else, besides `place`, which says what became of the order.

export interface CataloguePart {
  part_number: string;
  brand: string | null;
  manufacturer_number: string | null;
  description: string;
  unit: string | null;
  list_pence: number | null;
  /** Charged until the old unit is back. */
  surcharge_pence: number;
  vat_code: "S" | "R" | "Z" | "E";
  /** What its label says and what it carries, by the names of a stock item's tyre; null where the supplier says nothing of it. */
  tyre: Readonly<Record<string, string>> | null;
}

export type Availability = "in_stock" | "from_hub" | "part_available" | "out_of_stock" | "unknown";

/** What a supplier says of whether it has a part, and from when it would be here. */
export interface SaidOfPart {
  /** By name. */
  supplier: string;
  availability: Availability;
  /** An instant; null where it does not say when. */
  earliest: string | null;
  /** When it said so. */
  said_at: string;
  /** Said more than a day ago. */
  old: boolean;
  /** A sandbox: nothing of it is true. */
  made_up: boolean;
}

export interface AskedPart {
  part_number: string;
  /** A decimal of three places at most. */
  quantity: string;
}

export type QuotedPart =
  | {
      state: "quoted";
      part_number: string;
      quantity: string;
      /** Of one. */
      unit_pence: number;
      surcharge_pence: number;
      availability: Availability;
      /** How many the branch and the hub have, where it says so. */
      branch: number | null;
      hub: number | null;
      /** An instant in ISO form; null where it does not say when. */
      earliest: string | null;
    }
  | { state: "unknown_part"; part_number: string };

export interface Quote {
  /** An instant; null where it does not say how long the prices stand. */
  valid_until: string | null;
  parts: readonly QuotedPart[];
}

export interface OrderToPlace {
  /** Our number, by which the order can be found again; at most 40 characters. */
  reference: string;
  fulfilment: "delivery" | "collection";
  branch: string | null;
  lines: readonly (AskedPart & { expected_pence: number | null })[];
  allow_back_order: boolean;
  notes: string | null;
}

export type SupplierOrderStatus =
  | "accepted"
  | "picking"
  | "despatched"
  | "delivered"
  | "invoiced"
  | "cancelled"
  | "rejected";

export interface SupplierOrder {
  id: string;
  reference: string;
  status: SupplierOrderStatus;
  /** The number of their invoice for it; null where it does not say, or not yet. */
  invoice_number: string | null;
  lines: readonly {
    part_number: string;
    quantity: string;
    unit_pence: number | null;
    status: "allocated" | "back_order" | "despatched" | "cancelled";
    /** What is sent in its place. */
    substituted_by: string | null;
    /** When it comes: an instant in ISO form. */
    expected: string | null;
  }[];
}

/** How a supplier can refuse an order: then it surely has none. */
export const REFUSALS = [
  "unknown_part",
  "out_of_stock",
  "price_changed",
  "account_on_stop",
  "rejected",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What became of an order. A problem has words for staff. */
export type Placed =
  | { outcome: "ok"; order: SupplierOrder }
  | {
      outcome: Refusal;
      problem: string;
      /** The parts that it names, by their numbers. */
      parts: readonly string[];
    }
  /** It was surely not taken: try again later, under the same key. */
  | { outcome: "unavailable"; problem: string }
  /** It may have been taken: look for it by its reference before it is sent again, under the same key. */
  | { outcome: "unknown_outcome"; problem: string };

export interface PartsSupplier {
  search(asked: { text?: string; registration?: string; page?: number }): Promise<{
    total: number;
    parts: readonly CataloguePart[];
  }>;
  quote(parts: readonly AskedPart[]): Promise<Quote>;
  /** Orders once under one key, however often it is called with it. Never throws. */
  place(order: OrderToPlace, key: string): Promise<Placed>;
  /** The order as it stands; null where the supplier does not know it. */
  order(id: string): Promise<SupplierOrder | null>;
  /** The order that has our number, rather one that is on than one that was cancelled; null where there is none. */
  findByReference(reference: string): Promise<SupplierOrder | null>;
  /** Cancelled again, an order is cancelled. */
  cancel(id: string): Promise<"cancelled" | "too_late">;
  /** Asks whether the address, the keys and the account work. */
  test(): Promise<void>;
}
