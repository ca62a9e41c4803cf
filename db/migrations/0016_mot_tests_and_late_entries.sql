ALTER TABLE "customer_consents" ADD COLUMN "decided_on" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "mot_test_date" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "mot_expiry" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "mot_former_expiry" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "mot_taken_back" boolean;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "moved_on" date;--> statement-breakpoint
-- What an issued document says of its MOT test is final like the rest of it.
CREATE FUNCTION keep_issued_mot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.mot_class, OLD.mot_type, OLD.mot_status, OLD.mot_tester, OLD.mot_outsourced, OLD.mot_test_date, OLD.mot_expiry,
      OLD.mot_former_expiry, OLD.mot_taken_back)
    IS DISTINCT FROM
     (NEW.mot_class, NEW.mot_type, NEW.mot_status, NEW.mot_tester, NEW.mot_outsourced, NEW.mot_test_date, NEW.mot_expiry,
      NEW.mot_former_expiry, NEW.mot_taken_back)
  THEN
    RAISE EXCEPTION 'An issued document never changes' USING ERRCODE = '23514', CONSTRAINT = 'documents_issued_is_final';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER documents_issued_mot_is_final BEFORE UPDATE ON documents FOR EACH ROW
  WHEN (OLD.issued_date IS NOT NULL AND OLD.legacy_id IS NULL) EXECUTE FUNCTION keep_issued_mot();--> statement-breakpoint
-- Invoices of ours were not remembered on their vehicles.
UPDATE vehicles v SET last_invoice_date = d.day
  FROM (SELECT vehicle_id, max(issued_date) AS day FROM documents
        WHERE type = 'invoice' AND issued_date IS NOT NULL AND legacy_id IS NULL AND deleted_at IS NULL GROUP BY vehicle_id) d
  WHERE v.id = d.vehicle_id AND (v.last_invoice_date IS NULL OR v.last_invoice_date < d.day);
