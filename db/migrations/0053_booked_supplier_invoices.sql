ALTER TABLE "supplier_orders" ADD COLUMN "supplier_invoice" text;--> statement-breakpoint
ALTER TABLE "supplier_price_files" ADD COLUMN "set_costs" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
-- A booked invoice or credit note of a supplier stands in the VAT return: what it says never changes, whatever program asks. It is voided,
-- once, and then stays as it was. The demo garage is taken away with `ga4.unsealed` set.
CREATE FUNCTION keep_booked_supplier_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF coalesce(current_setting('ga4.unsealed', true), '') = 'on' THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'A booked invoice of a supplier is never deleted' USING ERRCODE = '23514', CONSTRAINT = 'supplier_invoices_booked_is_final';
  END IF;
  IF (OLD.supplier_id, OLD.kind, OLD.number, OLD.invoice_date, OLD.due_date, OLD.vat_date, OLD.net, OLD.tax, OLD.gross, OLD.booked_at,
      OLD.booked_by, OLD.deleted_at)
    IS DISTINCT FROM
     (NEW.supplier_id, NEW.kind, NEW.number, NEW.invoice_date, NEW.due_date, NEW.vat_date, NEW.net, NEW.tax, NEW.gross, NEW.booked_at,
      NEW.booked_by, NEW.deleted_at)
    OR NEW.status = 'draft'
    OR OLD.status = 'void'
      AND (OLD.status, OLD.voided_on, OLD.voided_reason) IS DISTINCT FROM (NEW.status, NEW.voided_on, NEW.voided_reason)
  THEN
    RAISE EXCEPTION 'A booked invoice of a supplier never changes' USING ERRCODE = '23514', CONSTRAINT = 'supplier_invoices_booked_is_final';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER supplier_invoices_booked_is_final BEFORE UPDATE OR DELETE ON supplier_invoices FOR EACH ROW
  WHEN (OLD.status <> 'draft') EXECUTE FUNCTION keep_booked_supplier_invoice();--> statement-breakpoint

CREATE FUNCTION keep_booked_supplier_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('ga4.unsealed', true), '') <> 'on'
    AND EXISTS (SELECT 1 FROM supplier_invoices WHERE status <> 'draft'
      AND (TG_OP <> 'INSERT' AND id = OLD.supplier_invoice_id OR TG_OP <> 'DELETE' AND id = NEW.supplier_invoice_id))
    AND (TG_OP <> 'UPDATE' OR to_jsonb(OLD) - 'updated_at' IS DISTINCT FROM to_jsonb(NEW) - 'updated_at')
  THEN
    RAISE EXCEPTION 'A line of a booked invoice of a supplier never changes' USING ERRCODE = '23514', CONSTRAINT = 'supplier_invoice_lines_booked_are_final';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;--> statement-breakpoint
CREATE TRIGGER supplier_invoice_lines_booked_are_final BEFORE INSERT OR UPDATE OR DELETE ON supplier_invoice_lines FOR EACH ROW
  EXECUTE FUNCTION keep_booked_supplier_lines();
