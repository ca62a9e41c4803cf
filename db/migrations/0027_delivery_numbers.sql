CREATE TABLE "stock_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"supplier_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"reference_key" text GENERATED ALWAYS AS (regexp_replace(fold(reference), '\s', '', 'g')) STORED NOT NULL,
	"received_date" date NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"made_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "delivery_id" uuid;--> statement-breakpoint
ALTER TABLE "stock_deliveries" ADD CONSTRAINT "stock_deliveries_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stock_deliveries_once_a_supplier" ON "stock_deliveries" USING btree ("supplier_id","reference_key") WHERE "stock_deliveries"."counts";--> statement-breakpoint
CREATE INDEX "stock_deliveries_supplier_id_id_index" ON "stock_deliveries" USING btree ("supplier_id","id");--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_delivery_id_stock_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."stock_deliveries"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stock_movements_delivery_id_index" ON "stock_movements" USING btree ("delivery_id") WHERE "stock_movements"."delivery_id" is not null;--> statement-breakpoint
-- What was booked in so far, each delivery in one go. A number that stands twice already stays; the first has it.
INSERT INTO "stock_deliveries" ("id", "supplier_id", "reference", "received_date", "made_by", "created_at", "counts")
SELECT id, supplier_id, reference, day, made_by, created_at,
  row_number() OVER (PARTITION BY supplier_id, regexp_replace(fold(reference), '\s', '', 'g') ORDER BY created_at, id) = 1
FROM (
  SELECT (array_agg(id ORDER BY id))[1] AS id, supplier_id, reference, made_by, created_at,
    coalesce(min(moved_on), min(created_at AT TIME ZONE 'Europe/London')::date) AS day
  FROM "stock_movements" WHERE kind = 'goods_in' AND supplier_id IS NOT NULL AND reference IS NOT NULL
  GROUP BY supplier_id, reference, made_by, created_at
) booked;--> statement-breakpoint
SELECT set_config('ga4.unsealed', 'on', true);--> statement-breakpoint
UPDATE "stock_movements" m SET "delivery_id" = d."id" FROM "stock_deliveries" d
WHERE m.kind = 'goods_in' AND m.supplier_id = d.supplier_id AND m.reference = d.reference
  AND m.created_at = d.created_at AND m.made_by IS NOT DISTINCT FROM d.made_by;--> statement-breakpoint
SELECT set_config('ga4.unsealed', '', true);
