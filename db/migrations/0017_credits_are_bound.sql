ALTER TABLE "document_lines" ADD COLUMN "returned_quantity" numeric(12, 3);--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "invoice_date" date;--> statement-breakpoint
-- What issued credit notes of ours brought back until now: all that their lines name.
UPDATE "document_lines" l SET "returned_quantity" = l."quantity" FROM "documents" d
  WHERE d."id" = l."document_id" AND d."type" = 'credit_note' AND d."issued_date" IS NOT NULL AND d."legacy_id" IS NULL
    AND l."item_type" = 'part' AND l."stock_item_id" IS NOT NULL;--> statement-breakpoint
UPDATE "documents" n SET "invoice_number" = coalesce(n."invoice_number", d."number"), "invoice_date" = d."issued_date" FROM "documents" d
  WHERE d."id" = n."source_document_id" AND n."type" = 'credit_note' AND n."legacy_id" IS NULL;--> statement-breakpoint
-- What a credit note answers, and what it brings back, are part of what it says.
CREATE FUNCTION keep_issued_credit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.invoice_number, OLD.invoice_date, OLD.source_document_id) IS DISTINCT FROM (NEW.invoice_number, NEW.invoice_date, NEW.source_document_id)
  THEN
    RAISE EXCEPTION 'An issued document never changes' USING ERRCODE = '23514', CONSTRAINT = 'documents_issued_is_final';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER documents_issued_credit_is_final BEFORE UPDATE ON documents FOR EACH ROW
  WHEN (OLD.issued_date IS NOT NULL AND OLD.legacy_id IS NULL AND OLD.type = 'credit_note') EXECUTE FUNCTION keep_issued_credit();--> statement-breakpoint
CREATE FUNCTION keep_returned_quantity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM documents WHERE id = OLD.document_id AND issued_date IS NOT NULL AND legacy_id IS NULL) THEN
    RAISE EXCEPTION 'A line of an issued document never changes' USING ERRCODE = '23514', CONSTRAINT = 'document_lines_issued_are_final';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER document_lines_returned_is_final BEFORE UPDATE ON document_lines FOR EACH ROW
  WHEN (OLD.returned_quantity IS DISTINCT FROM NEW.returned_quantity) EXECUTE FUNCTION keep_returned_quantity();
