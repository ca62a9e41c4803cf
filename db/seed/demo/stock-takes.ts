import type { Calendar } from "./calendar";
import type { DemoItem } from "./stock-items";

interface Maker {
  id: () => string;
  calendar: Calendar;
}

/** Of so many counted parts one is a piece short, and of so many one was found more. */
const SHORT = 5;
const FOUND = 9;
/** How many parts of the open count are done. */
const HALF = 3;

/**
 * A count that waits to be approved and one under way, after the ledger has given the items their quantities: those of one category
 * each. Nothing has moved by either.
 */
export function stockTakes({ id, calendar }: Maker, items: readonly DemoItem[]) {
  const counted = items.filter(({ tracked }) => tracked);
  const [first = "", second = ""] = [...new Set(counted.map(({ category }) => category))];
  const take = (category: string, status: string, name: string) => {
    const made = calendar.instant(calendar.lastWorkingDay(), "16:40");
    return { id: id(), name, status, category, created_at: made, updated_at: made, version: 1 };
  };
  const handedIn = take(first, "to_approve", `${first}: yearly count`);
  const open = take(second, "counting", `${second}: yearly count`);
  const count = (stock_take_id: string, item: DemoItem, difference: number) => ({
    ...{ id: id(), stock_take_id, stock_item_id: item.id, unit_cost: item.cost_net },
    ...{
      expected: item.quantity_in_stock,
      counted: String(Math.max(0, Number(item.quantity_in_stock) + difference)),
    },
    counted_at: open.created_at,
    created_at: open.created_at,
    updated_at: open.created_at,
  });
  const of = (category: string) => counted.filter((item) => item.category === category);
  const differs = (at: number) => (at % SHORT === 1 ? -1 : at % FOUND === 2 ? 1 : 0);
  return {
    takes: [handedIn, open],
    counts: [
      ...of(first).map((item, at) => count(handedIn.id, item, differs(at))),
      ...of(second)
        .slice(0, HALF)
        .map((item) => count(open.id, item, 0)),
    ],
  };
}

const BANDS = {
  retail: { "0": "110", "10": "85", "50": "60", "150": "45" },
  trade: { "0": "75", "10": "55", "50": "40", "150": "30" },
};

/** The garage's mark-ups by cost. */
export const markupBands = (id: () => string) =>
  Object.entries(BANDS).flatMap(([price, bands]) =>
    Object.entries(bands).map(([cost_from, markup_percent]) => ({
      id: id(),
      price,
      cost_from,
      markup_percent,
    })),
  );
