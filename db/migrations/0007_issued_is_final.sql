-- An issued document is a legal record: what it says never changes, whatever program asks. Money, payment and print marks
-- beside it may. Imported history is held by its import, and the demo garage is taken away with `ga4.unsealed` set.
CREATE FUNCTION keep_issued_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF coalesce(current_setting('ga4.unsealed', true), '') = 'on' THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'An issued document is never deleted' USING ERRCODE = '23514', CONSTRAINT = 'documents_issued_is_final';
  END IF;
  IF (OLD.type, OLD.number, OLD.issued_date, OLD.tax_point, OLD.total_net, OLD.total_tax, OLD.total_gross, OLD.margin_vat,
      OLD.customer_name, OLD.customer_snapshot, OLD.registration, OLD.vehicle_snapshot, OLD.issuer_snapshot, OLD.mileage,
      OLD.order_reference, OLD.work_description, OLD.credit_reason, OLD.discount_percent, OLD.labour_discount_percent,
      OLD.parts_discount_percent, OLD.deleted_at)
    IS DISTINCT FROM
     (NEW.type, NEW.number, NEW.issued_date, NEW.tax_point, NEW.total_net, NEW.total_tax, NEW.total_gross, NEW.margin_vat,
      NEW.customer_name, NEW.customer_snapshot, NEW.registration, NEW.vehicle_snapshot, NEW.issuer_snapshot, NEW.mileage,
      NEW.order_reference, NEW.work_description, NEW.credit_reason, NEW.discount_percent, NEW.labour_discount_percent,
      NEW.parts_discount_percent, NEW.deleted_at)
  THEN
    RAISE EXCEPTION 'An issued document never changes' USING ERRCODE = '23514', CONSTRAINT = 'documents_issued_is_final';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER documents_issued_is_final BEFORE UPDATE OR DELETE ON documents FOR EACH ROW
  WHEN (OLD.issued_date IS NOT NULL AND OLD.legacy_id IS NULL) EXECUTE FUNCTION keep_issued_document();--> statement-breakpoint

CREATE FUNCTION keep_issued_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('ga4.unsealed', true), '') <> 'on'
    AND EXISTS (SELECT 1 FROM documents WHERE id = OLD.document_id AND issued_date IS NOT NULL AND legacy_id IS NULL)
    AND (TG_OP = 'DELETE' OR
      (OLD.document_id, OLD.position, OLD.item_type, OLD.description, OLD.part_number, OLD.quantity, OLD.unit_price, OLD.discount_percent,
       OLD.tax_code, OLD.tax_rate, OLD.line_net, OLD.line_tax, OLD.line_gross)
      IS DISTINCT FROM
      (NEW.document_id, NEW.position, NEW.item_type, NEW.description, NEW.part_number, NEW.quantity, NEW.unit_price, NEW.discount_percent,
       NEW.tax_code, NEW.tax_rate, NEW.line_net, NEW.line_tax, NEW.line_gross))
  THEN
    RAISE EXCEPTION 'A line of an issued document never changes' USING ERRCODE = '23514', CONSTRAINT = 'document_lines_issued_are_final';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;--> statement-breakpoint
CREATE TRIGGER document_lines_issued_are_final BEFORE UPDATE OR DELETE ON document_lines FOR EACH ROW
  WHEN (OLD.legacy_id IS NULL AND OLD.import_run_id IS NULL) EXECUTE FUNCTION keep_issued_lines();
