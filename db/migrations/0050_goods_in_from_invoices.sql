DROP VIEW "public"."ordered_parts";--> statement-breakpoint
ALTER TABLE "purchase_order_lines" ADD COLUMN "document_id" uuid;--> statement-breakpoint
UPDATE "purchase_order_lines" l SET "document_id" = d."document_id" FROM "document_lines" d WHERE d."id" = l."document_line_id";--> statement-breakpoint
CREATE INDEX "purchase_order_lines_by_document" ON "purchase_order_lines" USING btree ("document_id") WHERE "purchase_order_lines"."document_id" is not null;--> statement-breakpoint
CREATE VIEW "public"."ordered_parts" AS (
  select l.id, l.purchase_order_id, o.number as order_number, o.status as order_status, o.supplier_id, l.document_line_id, l.document_id,
    l.stock_item_id, l.part_number, l.description, l.quantity, l.quantity_received, l.quantity_cancelled,
    coalesce((select sum(r.quantity) from supplier_returns r where r.purchase_order_line_id = l.id and r.kind <> 'old_unit'
      and r.status in ('to_send', 'sent', 'credited')), 0)::numeric(12, 3) as quantity_returned, l.unit_cost, l.unit_surcharge,
    coalesce(l.expected_date, o.expected_date) as expected_date
  from purchase_order_lines l join purchase_orders o on o.id = l.purchase_order_id
  where o.deleted_at is null);