ALTER TABLE "stock_movements" ADD COLUMN "supplier_id" uuid;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."suppliers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stock_movements_by_supplier" ON "stock_movements" USING btree ("supplier_id","id") WHERE "stock_movements"."supplier_id" is not null;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD COLUMN "document_id" uuid;--> statement-breakpoint
UPDATE "stock_reservations" r SET "document_id" = l."document_id" FROM "document_lines" l WHERE l."id" = r."document_line_id";--> statement-breakpoint
DELETE FROM "stock_reservations" WHERE "document_id" IS NULL;--> statement-breakpoint
ALTER TABLE "stock_reservations" ALTER COLUMN "document_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stock_movements_once_a_line" ON "stock_movements" USING btree ("document_line_id") WHERE "stock_movements"."document_line_id" is not null and "stock_movements"."kind" in ('sale', 'return');--> statement-breakpoint
CREATE INDEX "stock_reservations_by_document" ON "stock_reservations" USING btree ("document_id");--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_in_order" CHECK ("holidays"."starts_on" <= "holidays"."ends_on");--> statement-breakpoint
-- A movement that was made stays: another one puts it right. Imported openings go with their import's undo.
CREATE FUNCTION keep_stock_movement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('ga4.unsealed', true), '') = 'on' THEN RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END; END IF;
  RAISE EXCEPTION 'A stock movement never changes' USING ERRCODE = '23514', CONSTRAINT = 'stock_movements_append_only';
END $$;--> statement-breakpoint
CREATE TRIGGER stock_movements_append_only BEFORE UPDATE OR DELETE ON stock_movements FOR EACH ROW
  WHEN (OLD.import_run_id IS NULL) EXECUTE FUNCTION keep_stock_movement();
