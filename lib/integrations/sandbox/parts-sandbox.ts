import { createHash } from "node:crypto";
import { addDays, today } from "@/lib/core/dates/dates";
import { decimal } from "@/lib/core/money";
import type { CataloguePart, PartsSupplier, QuotedPart } from "@/lib/integrations/parts-supplier";
import { asItStands, placedInSandbox, type SandboxOrder } from "./sandbox-orders";
import { sandboxTyrePrice, sandboxTyres } from "./sandbox-tyres";

interface SandboxOptions {
  /** Makes the prices of one supplier differ from those of another: its id. */
  supplier: string;
  /** What was ordered here, by the number under which the sandbox took it or by our reference. */
  find(by: { id: string } | { reference: string }): Promise<SandboxOrder | null>;
}

const KINDS = [
  "Oil filter",
  "Air filter",
  "Cabin filter",
  "Front brake pads",
  "Front brake discs, pair",
  "Rear brake pads",
  "Wiper blades, pair",
  "Battery, 12 V",
  "Alternator, exchange",
] as const;

/** A number of 0 to 255 for each further choice; the same text always gives the same. */
function drawn(text: string): (index: number) => number {
  const digest = createHash("sha256").update(text).digest();
  return (index) => digest[index] ?? 0;
}

const keyOf = (part_number: string): string => part_number.replace(/[\s./-]/g, "").toUpperCase();

/**
 * A supplier made up for a demo garage, who needs no account: the same part always has the same price, nine in ten are in stock, and what is
 * ordered moves on by the minute. A part number that begins with `XX` is not known to it.
 */
export function partsSandbox({ supplier, find }: SandboxOptions): PartsSupplier {
  const quoted = (part_number: string, quantity: string): QuotedPart => {
    const key = keyOf(part_number);
    if (key.startsWith("XX")) return { state: "unknown_part", part_number };
    const part = drawn(key);
    const here = drawn(`${supplier} ${key}`);
    const tyre = sandboxTyrePrice(key);
    const list = tyre ?? 400 + part(0) * 45 + part(1);
    const branch = here(1) % 10 === 0 ? 0 : here(1) % 12;
    const hub = here(2) % 10 === 0 ? 0 : here(2);
    const availability = decimal(quantity).lte(branch)
      ? "in_stock"
      : decimal(quantity).lte(branch + hub)
        ? "from_hub"
        : "out_of_stock";
    const day = availability === "in_stock" ? today() : addDays(today(), availability === "from_hub" ? 1 : 5);
    return {
      state: "quoted",
      part_number,
      quantity,
      unit_pence: Math.round((list * (60 + (here(0) % 25))) / 100),
      surcharge_pence: tyre === null && part(2) % 8 === 0 ? 2_500 : 0,
      availability,
      branch,
      hub,
      earliest: `${day}T${availability === "in_stock" ? "17" : "10"}:00:00.000Z`,
    };
  };
  const orderOf = async (by: Parameters<typeof find>[0]) => {
    const found = await find(by);
    return found && asItStands(found, quoted);
  };
  return {
    async search({ text, registration, page = 1 }) {
      const parts = catalogue(registration ?? "", text ?? "");
      return { total: parts.length, parts: page === 1 ? parts : [] };
    },
    async quote(parts) {
      return {
        valid_until: `${addDays(today(), 1)}T00:00:00.000Z`,
        parts: parts.map(({ part_number, quantity }) => quoted(part_number, quantity)),
      };
    },
    place: async (order, key) => placedInSandbox(order, key, quoted),
    order: (id) => orderOf({ id }),
    findByReference: (reference) => orderOf({ reference }),
    async cancel(id) {
      const found = await orderOf({ id });
      return !found || ["despatched", "delivered"].includes(found.status) ? "too_late" : "cancelled";
    },
    test: async () => {},
  };
}

/** A registration and a word make up the same parts each time; without a registration a word does. */
function catalogue(registration: string, text: string): CataloguePart[] {
  const tyres = sandboxTyres(text);
  if (tyres.length > 0) return tyres;
  const wanted = text.trim().toLowerCase();
  const kinds = KINDS.filter((kind) => kind.toLowerCase().includes(wanted));
  const named = kinds.length > 0 || registration ? kinds : [text.trim()];
  return named.map((kind) => {
    const part = drawn(`${registration} ${kind.toLowerCase()}`);
    return {
      part_number: `SB${String(10_000 + part(0) * 256 + part(1)).slice(-5)}`,
      brand: "Sandbox",
      manufacturer_number: null,
      description: kind,
      unit: "each",
      list_pence: null,
      surcharge_pence: 0,
      vat_code: "S",
      tyre: null,
    };
  });
}
