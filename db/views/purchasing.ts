import { sql } from "drizzle-orm";
import { date, pgView, text, uuid } from "drizzle-orm/pg-core";
import { money, quantity, unitMoney } from "../schema/columns";

/** What other domains see of the parts on orders to suppliers, those of drafts too; without deleted orders. */
export const ordered_parts = pgView("ordered_parts", {
  id: uuid(),
  purchase_order_id: uuid(),
  order_number: text(),
  order_status: text(),
  supplier_id: uuid(),
  document_line_id: uuid(),
  /** The job for which it was ordered, also where its line is gone. */
  document_id: uuid(),
  stock_item_id: uuid(),
  part_number: text(),
  description: text(),
  quantity: quantity(),
  quantity_received: quantity(),
  quantity_cancelled: quantity(),
  /** What went back, or is to, and is not refused; old units apart. */
  quantity_returned: quantity(),
  unit_cost: unitMoney(),
  unit_surcharge: unitMoney(),
  expected_date: date(),
}).as(sql`
  select l.id, l.purchase_order_id, o.number as order_number, o.status as order_status, o.supplier_id, l.document_line_id, l.document_id,
    l.stock_item_id, l.part_number, l.description, l.quantity, l.quantity_received, l.quantity_cancelled,
    coalesce((select sum(r.quantity) from supplier_returns r where r.purchase_order_line_id = l.id and r.kind <> 'old_unit'
      and r.status in ('to_send', 'sent', 'credited')), 0)::numeric(12, 3) as quantity_returned, l.unit_cost, l.unit_surcharge,
    coalesce(l.expected_date, o.expected_date) as expected_date
  from purchase_order_lines l join purchase_orders o on o.id = l.purchase_order_id
  where o.deleted_at is null`);

/**
 * What came of orders, one row for each delivery of a line, without what was booked out again: `quantity` is what is left of it by the
 * latest corrections. `unit_ordered` is what was agreed for one, `unit_cost` what their paper said.
 */
export const received_parts = pgView("received_parts", {
  id: uuid(),
  purchase_order_line_id: uuid(),
  purchase_order_id: uuid(),
  order_number: text(),
  supplier_id: uuid(),
  document_line_id: uuid(),
  stock_item_id: uuid(),
  part_number: text(),
  description: text(),
  quantity: quantity(),
  unit_ordered: unitMoney(),
  unit_cost: unitMoney(),
  unit_surcharge: unitMoney(),
  tax_code: text(),
  received_on: date(),
  reference: text(),
  reference_key: text(),
}).as(sql`
  select r.id, r.purchase_order_line_id, l.purchase_order_id, o.number as order_number, o.supplier_id, l.document_line_id, l.stock_item_id,
    coalesce(r.substituted_part_number, l.part_number) as part_number, l.description,
    greatest(0, least(r.quantity, (
      select sum(x.quantity) filter (where x.quantity < 0 or x.id >= r.id)
      from purchase_receipts x where x.purchase_order_line_id = r.purchase_order_line_id and x.delivery_id is not distinct from r.delivery_id)))
      as quantity,
    l.unit_cost as unit_ordered, r.unit_cost, l.unit_surcharge, l.tax_code, r.received_on, d.reference, d.reference_key
  from purchase_receipts r join purchase_order_lines l on l.id = r.purchase_order_line_id
    join purchase_orders o on o.id = l.purchase_order_id left join stock_deliveries d on d.id = r.delivery_id
  where r.quantity > 0 and o.deleted_at is null`);

/** What goes, or went, back to suppliers, without what was deleted. */
export const returned_parts = pgView("returned_parts", {
  id: uuid(),
  supplier_id: uuid(),
  kind: text(),
  status: text(),
  purchase_order_line_id: uuid(),
  order_number: text(),
  document_line_id: uuid(),
  part_number: text(),
  description: text(),
  quantity: quantity(),
  unit_credit: unitMoney(),
  credited_net: money(),
  credited_quantity: quantity(),
  return_reference: text(),
  credit_reference: text(),
  reason: text(),
  made_on: date(),
  sent_on: date(),
  credited_on: date(),
}).as(sql`
  select r.id, r.supplier_id, r.kind, r.status, r.purchase_order_line_id, o.number as order_number, l.document_line_id, r.part_number,
    r.description, r.quantity, r.unit_credit, r.credited_net, r.credited_quantity, r.return_reference, r.credit_reference, r.reason,
    (r.created_at at time zone 'Europe/London')::date as made_on, r.sent_on, r.credited_on
  from supplier_returns r left join purchase_order_lines l on l.id = r.purchase_order_line_id
    left join purchase_orders o on o.id = l.purchase_order_id
  where r.deleted_at is null`);
