-- A credit note of which nothing is left to refund or set against an invoice is settled, and tells other programs so.
UPDATE documents SET status = 'settled', version = version + 1, updated_at = now()
WHERE type = 'credit_note' AND status = 'issued' AND issued_date IS NOT NULL AND balance = 0 AND total_gross IS NOT NULL;
