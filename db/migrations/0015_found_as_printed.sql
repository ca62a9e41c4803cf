-- Text as it is searched: lower case, without accents and without what people leave out or write in their own way, so that O'Brien,
-- O’Brien and OBrien are one name. `searchKey` in lib/search/search-key.ts is the same for what is told of a hit.
CREATE FUNCTION search_key(value text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN translate(lower(public.unaccent('public.unaccent'::regdictionary, value)), $p$'"`´‘’“”.,;:/\()[]{}<>&@%+*#_=~|!?^£$€–—·-$p$, '');
END $$;--> statement-breakpoint
-- The digits of a number without what a garage puts before them and without leading noughts: 9335 of HB-9335 and of SI09335.
CREATE FUNCTION number_digits(number text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT ltrim(substring(number FROM '([0-9]+)[^0-9]*$'), '0') $$;--> statement-breakpoint
-- The words of a name, and each of them without one of its letters: two words that share one of these are at most a slip apart or
-- nearly so (see lib/search/slips.ts). In PL/pgSQL, as a function in SQL would be parsed again for every row that comes into an index.
CREATE FUNCTION name_slips(forename text, surname text, company_name text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  word text;
  slips text[] := '{}';
BEGIN
  FOREACH word IN ARRAY string_to_array(public.search_key(concat_ws(' ', forename, surname, company_name)), ' ') LOOP
    CONTINUE WHEN length(word) NOT BETWEEN 4 AND 16;
    slips := slips || word;
    FOR place IN 1..length(word) LOOP
      slips := slips || overlay(word PLACING '' FROM place FOR 1);
    END LOOP;
  END LOOP;
  RETURN slips;
END $$;--> statement-breakpoint

ALTER TABLE "customer_contacts"
  ALTER COLUMN "search_text" SET EXPRESSION AS (search_key(coalesce(name, '') || ' ' || coalesce(role, '') || ' ' || coalesce(email, '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(mobile)));--> statement-breakpoint
ALTER TABLE "customers"
  ALTER COLUMN "sort_name" SET EXPRESSION AS (search_key(coalesce(nullif(surname, ''), nullif(company_name, ''), nullif(forename, ''), '') || ' ' || coalesce(forename, ''))),
  ALTER COLUMN "search_text" SET EXPRESSION AS (search_key(coalesce(title, '') || ' ' || coalesce(forename, '') || ' ' || coalesce(surname, '') || ' ' || coalesce(company_name, '') || ' ' || coalesce(email, '') || ' ' || replace(coalesce(postcode, ''), ' ', '') || ' ' || coalesce(account_number, '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(mobile) || ' ' || coalesce(house_no, '') || ' ' || coalesce(road, '') || ' ' || coalesce(locality, '') || ' ' || coalesce(town, '') || ' ' || coalesce(county, '')));--> statement-breakpoint
ALTER TABLE "stock_items"
  ALTER COLUMN "search_text" SET EXPRESSION AS (search_key(part_number || ' ' || description || ' ' || coalesce(manufacturer, '') || ' ' || coalesce(barcode, '') || ' ' || coalesce(keywords, '') || ' ' || coalesce(category, '') || ' ' || coalesce(sub_category, '') || ' ' || coalesce(location, '')));--> statement-breakpoint
ALTER TABLE "suppliers"
  ALTER COLUMN "sort_name" SET EXPRESSION AS (search_key(name));--> statement-breakpoint
ALTER TABLE "vehicles"
  ALTER COLUMN "search_text" SET EXPRESSION AS (search_key(registration || ' ' || coalesce(vin, '') || ' ' || coalesce(make, '') || ' ' || coalesce(model, '') || ' ' || coalesce(derivative, '') || ' ' || coalesce(colour, '') || ' ' || coalesce(fuel_type, '') || ' ' || coalesce(engine_number, '') || ' ' || coalesce(engine_code, '') || ' ' || coalesce(key_code, '') || ' ' || coalesce(radio_code, '')));--> statement-breakpoint
DROP INDEX "customers_alike_by_postcode";--> statement-breakpoint
DROP INDEX "customers_alike_by_company";--> statement-breakpoint
DROP INDEX "documents_order_reference";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "search_text" text GENERATED ALWAYS AS (search_key(customer_name || ' ' || registration || ' ' || coalesce(vehicle_snapshot ->> 'make', '') || ' ' || coalesce(vehicle_snapshot ->> 'model', '') || ' ' || coalesce(number, '') || ' ' || coalesce(estimate_number, '') || ' ' || coalesce(job_sheet_number, '') || ' ' || coalesce(invoice_number, '') || ' ' || coalesce(order_reference, ''))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "suppliers" ADD COLUMN "search_text" text GENERATED ALWAYS AS (search_key(name || ' ' || coalesce(account_number, '') || ' ' || coalesce(email, '') || ' ' || coalesce(address, '') || ' ' || coalesce(locality, '') || ' ' || replace(coalesce(postcode, ''), ' ', '') || ' ' || telephone_digits(telephone) || ' ' || telephone_digits(fax))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "customers_by_slips" ON "customers" USING gin (name_slips("forename", "surname", "company_name")) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "documents_number_digits" ON "documents" USING btree (number_digits("number") collate "C","id") WHERE "documents"."number" is not null;--> statement-breakpoint
CREATE INDEX "documents_estimate_number_digits" ON "documents" USING btree (number_digits("estimate_number") collate "C","id") WHERE "documents"."estimate_number" is not null;--> statement-breakpoint
CREATE INDEX "documents_job_sheet_number_digits" ON "documents" USING btree (number_digits("job_sheet_number") collate "C","id") WHERE "documents"."job_sheet_number" is not null;--> statement-breakpoint
CREATE INDEX "documents_invoice_number_digits" ON "documents" USING btree (number_digits("invoice_number") collate "C","id") WHERE "documents"."invoice_number" is not null;--> statement-breakpoint
CREATE INDEX "documents_search" ON "documents" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "receipts_search" ON "receipts" USING gin (search_key(coalesce("description", '') || ' ' || coalesce("provider_reference", '') || ' ' || coalesce("reconciled_reference", '')) gin_trgm_ops) WHERE coalesce("receipts"."description", "receipts"."provider_reference", "receipts"."reconciled_reference") is not null;--> statement-breakpoint
CREATE INDEX "suppliers_search" ON "suppliers" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "customers_alike_by_postcode" ON "customers" USING btree (search_key(replace("postcode", ' ', ''))) WHERE "customers"."postcode" is not null;--> statement-breakpoint
CREATE INDEX "customers_alike_by_company" ON "customers" USING btree (search_key("company_name")) WHERE "customers"."company_name" is not null;--> statement-breakpoint
CREATE INDEX "documents_order_reference" ON "documents" USING btree (search_key("order_reference") collate "C","id") WHERE "documents"."order_reference" is not null;