-- A year of two digits was kept as one of the first century: it is read by sense, as at every door from now on.
UPDATE "vehicles" SET
  "mot_expiry" = CASE WHEN "mot_expiry" < '0100-01-01' THEN ("mot_expiry" + interval '2000 years')::date ELSE "mot_expiry" END,
  "tax_due" = CASE WHEN "tax_due" < '0100-01-01' THEN ("tax_due" + interval '2000 years')::date ELSE "tax_due" END,
  "date_of_registration" = CASE WHEN "date_of_registration" < '0100-01-01' THEN ("date_of_registration" + CASE WHEN "date_of_registration" + interval '2000 years' > now() THEN interval '1900 years' ELSE interval '2000 years' END)::date ELSE "date_of_registration" END,
  "date_of_manufacture" = CASE WHEN "date_of_manufacture" < '0100-01-01' THEN ("date_of_manufacture" + CASE WHEN "date_of_manufacture" + interval '2000 years' > now() THEN interval '1900 years' ELSE interval '2000 years' END)::date ELSE "date_of_manufacture" END
WHERE "legacy_id" IS NULL AND least("mot_expiry", "tax_due", "date_of_registration", "date_of_manufacture") < '0100-01-01';--> statement-breakpoint
UPDATE "holidays" SET
  "starts_on" = CASE WHEN "starts_on" < '0100-01-01' THEN ("starts_on" + interval '2000 years')::date ELSE "starts_on" END,
  "ends_on" = CASE WHEN "ends_on" < '0100-01-01' THEN ("ends_on" + interval '2000 years')::date ELSE "ends_on" END
WHERE "starts_on" < '0100-01-01';--> statement-breakpoint
-- Whatever else stands there stays until it is changed: a start must not fail over it.
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_in_our_years" CHECK ("appointments"."legacy_id" is not null or ("appointments"."starts_at" between '1900-01-01' and '2101-01-01' and "appointments"."ends_at" between '1900-01-01' and '2101-01-01')) NOT VALID;--> statement-breakpoint
ALTER TABLE "holidays" ADD CONSTRAINT "holidays_in_our_years" CHECK ("holidays"."starts_on" between '1900-01-01' and '2101-01-01' and "holidays"."ends_on" between '1900-01-01' and '2101-01-01') NOT VALID;--> statement-breakpoint
ALTER TABLE "vat_periods" ADD CONSTRAINT "vat_periods_in_our_years" CHECK ("vat_periods"."starts_on" between '1900-01-01' and '2101-01-01' and "vat_periods"."ends_on" between '1900-01-01' and '2101-01-01') NOT VALID;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_in_our_years" CHECK ("reminders"."legacy_id" is not null or ("reminders"."due_date" between '1900-01-01' and '2101-01-01')) NOT VALID;--> statement-breakpoint
ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_in_our_years" CHECK ("vehicles"."legacy_id" is not null or ("vehicles"."mot_expiry" between '1900-01-01' and '2101-01-01' and "vehicles"."tax_due" between '1900-01-01' and '2101-01-01' and "vehicles"."date_of_registration" between '1900-01-01' and '2101-01-01' and "vehicles"."date_of_manufacture" between '1900-01-01' and '2101-01-01')) NOT VALID;
