-- The numbers that a customer may be recognised by: each field's digits, and where these are more than one number its first and its last.
CREATE FUNCTION telephone_keys(telephone text, mobile text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
  SELECT coalesce(array_agg(DISTINCT key), '{}')
  FROM (VALUES (public.telephone_digits(telephone)), (public.telephone_digits(mobile))) fields (digits),
    LATERAL (VALUES (digits), (left(digits, 11)), (left(digits, 10)), (right(digits, 11)), (right(digits, 10))) keys (key)
  WHERE length(key) >= 9 AND (key = digits OR length(digits) > 11)
$$;--> statement-breakpoint
CREATE INDEX "customer_contacts_alike_by_telephone" ON "customer_contacts" USING gin (telephone_keys("telephone", "mobile")) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "customer_contacts_alike_by_email" ON "customer_contacts" USING btree (lower("email")) WHERE "customer_contacts"."email" is not null;--> statement-breakpoint
CREATE INDEX "customers_alike_by_telephone" ON "customers" USING gin (telephone_keys("telephone", "mobile")) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "customers_alike_by_email" ON "customers" USING btree (lower("email")) WHERE "customers"."email" is not null;--> statement-breakpoint
CREATE INDEX "customers_alike_by_postcode" ON "customers" USING btree (fold("surname"),fold(replace("postcode", ' ', ''))) WHERE "customers"."surname" is not null and "customers"."postcode" is not null;--> statement-breakpoint
CREATE INDEX "customers_alike_by_company" ON "customers" USING btree (fold("company_name")) WHERE "customers"."company_name" is not null;