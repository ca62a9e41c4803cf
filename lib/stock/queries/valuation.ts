import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { all } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { valuationList } from "../schema/further-lists";
import { Valuation, ValuationList, ValuedRow } from "../schema/ledger";
import { MOVED_ON } from "./movements";

type Filters = z.output<typeof Valuation>;

/**
 * The items of which there were any at the end of a day, with their quantity and value: the rule is in `valuation-basis`. `later` is
 * how much came in after a movement, so that of each only what was still there of it counts.
 */
const valued = ({ at, category, supplier_id }: Filters): SQL => {
  const day = sql`${at ?? today()}::date`;
  const items = all([
    ...(category ? [sql`s.category = ${category}`] : []),
    ...(supplier_id ? [sql`s.supplier_id = ${supplier_id}`] : []),
  ]);
  return sql`
    with there as materialized (
      select s.id, s.cost_net, m.quantity
      from (select m.stock_item_id, sum(m.quantity) as quantity from stock_movements m where ${MOVED_ON} <= ${day} group by 1 having sum(m.quantity) <> 0) m
        join stock_items s on s.id = m.stock_item_id
      where ${items})
    select id, quantity, round(case when quantity > 0 then coalesce(held, 0) else quantity * coalesce(latest, 0) end, 2) as value
    from there left join (
      select id, sum(least(came, quantity - later) * cost) filter (where later < quantity) as held, max(cost) filter (where later = 0) as latest
      from (
        select t.id, t.quantity, m.quantity as came, coalesce(m.unit_cost, t.cost_net, 0) as cost,
          sum(m.quantity) over (partition by m.stock_item_id order by ${MOVED_ON} desc, m.id desc) - m.quantity as later
        from stock_movements m join there t on t.id = m.stock_item_id
        where m.quantity > 0 and ${MOVED_ON} <= ${day}) layers
      where later = 0 or later < quantity
      group by id) layers using (id)`;
};

const Sum = z.object({
  by: z.enum(["all", "category", "supplier"]),
  key: z.string().nullable(),
  name: z.string().nullable(),
  items: z.int(),
  quantity: z.string(),
  value: z.string(),
});

export interface Valued {
  at: string;
  items: number;
  value: string;
  /** How many items are below nothing. */
  negative: number;
  /** The largest first; null is what has none. */
  categories: ValuedGroup[];
  suppliers: ValuedGroup[];
  largest: ValuedRow[];
}
export type ValuedGroup = Omit<z.infer<typeof Sum>, "by">;

const LARGEST = 100;
const Whole = z.object({ sums: z.array(Sum), largest: z.array(ValuedRow), negative: z.int() });

/** The value of the stock at the end of a day in London: in all, by category and supplier, and its largest items. */
export const valueStock = query({
  name: "stock.valuation",
  permission: "stock:cost",
  input: Valuation,
  async run({ db, input }): Promise<Valued> {
    const [row] = await db
      .execute(sql`
      with valued as materialized (${valued(input)}),
        named as materialized (select v.*, s.part_number, s.description, s.category, s.supplier_id, u.name as supplier
          from valued v join stock_items s on s.id = v.id left join supplier_names u on u.id = s.supplier_id)
      select
        (select coalesce(json_agg(g order by g.value::numeric desc), '[]') from (
          select case when grouping(category) = 0 then 'category' when grouping(supplier_id) = 0 then 'supplier' else 'all' end as by,
            case when grouping(category) = 0 then category else supplier_id::text end as key,
            case when grouping(category) = 0 then category else supplier end as name,
            count(id)::int as items, coalesce(sum(quantity), 0)::text as quantity, coalesce(sum(value), 0)::numeric(14, 2)::text as value
          from named group by grouping sets ((), (category), (supplier_id, supplier))) g) as sums,
        (select coalesce(json_agg(i), '[]') from (
          select id, part_number, description, category, supplier, quantity::text, round(value / quantity, 4)::text as unit_value, value::text
          from named order by named.value desc, part_number limit ${LARGEST}) i) as largest,
        (select count(*)::int from named where quantity < 0) as negative`)
      .then(readRows(Whole));
    const { sums = [], largest = [], negative = 0 } = row ?? {};
    const whole = sums.find(({ by }) => by === "all");
    const grouped = (by: "category" | "supplier") =>
      sums.filter((sum) => sum.by === by).map(({ by: _, ...group }) => group);
    return {
      ...{ at: input.at ?? today(), items: whole?.items ?? 0, value: whole?.value ?? "0.00" },
      ...{ negative, categories: grouped("category"), suppliers: grouped("supplier"), largest },
    };
  },
});

const ORDERS: Orders<typeof valuationList> = {
  value: { by: sql`v.value`, index: "asc" },
  part_number: { by: sql`(select s.part_number from stock_items s where s.id = v.id)`, index: "asc" },
};

/** Every item of a valuation, for its file and for programs. */
export const listValuation = listQuery<ValuedRow, typeof ValuationList>({
  name: "stock.valuation_list",
  permission: "stock:cost",
  input: ValuationList,
  select: ({ input }) => ({
    from: sql`(${valued(input)}) v`,
    id: sql`v.id`,
    where: [],
    sorts: ORDERS,
    rows: (keys) => sql`
      select s.id, s.part_number, s.description, s.category, u.name as supplier, v.quantity, round(v.value / v.quantity, 4) as unit_value, v.value
      from ${keys} page join (${valued(input)}) v on v.id = page.id join stock_items s on s.id = v.id
        left join supplier_names u on u.id = s.supplier_id`,
  }),
  total: ({ input }) => sql`(select count(*) from (${valued(input)}) v)`,
});
