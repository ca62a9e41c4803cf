CREATE VIEW "public"."cashed_up_days" AS (select day from cash_ups);--> statement-breakpoint
CREATE VIEW "public"."vat_period_days" AS (select starts_on, ends_on, closed_at from vat_periods);--> statement-breakpoint
CREATE VIEW "public"."document_heads" AS (
  select id, type, number, status, customer_id, customer_name, customer_snapshot, vehicle_id, registration, mileage, source_document_id, document_date,
    created_date, issued_date, due_date, vat_date, department, technician, total_net, total_tax, total_gross, margin_vat, received, balance, version, created_at, deleted_at
  from documents);--> statement-breakpoint
CREATE VIEW "public"."line_items" AS (
  select id, document_id, position, item_type, description, part_number, stock_item_id, supplier_id, supplier_invoice, quantity,
    returned_quantity, unit_price, unit_cost, tax_code, line_net, line_tax, line_gross, line_cost, approval, technician, source_line_id
  from document_lines);--> statement-breakpoint
CREATE VIEW "public"."api_key_names" AS (select id, name from api_keys);--> statement-breakpoint
CREATE VIEW "public"."customer_names" AS (
  select id, name, sort_name, account_number, search_text, account_customer, account_held, credit_limit, email, telephone, mobile,
    reminders_allowed, merged_into_id, legacy_id, deleted_at
  from customers);--> statement-breakpoint
CREATE VIEW "public"."reminder_template_names" AS (select id, name from reminder_templates);--> statement-breakpoint
CREATE VIEW "public"."resource_names" AS (select id, name from resources);--> statement-breakpoint
CREATE VIEW "public"."saved_job_names" AS (select id, name from saved_jobs);--> statement-breakpoint
CREATE VIEW "public"."status_names" AS (select id, name from garage_statuses);--> statement-breakpoint
CREATE VIEW "public"."supplier_names" AS (select id, name, sort_name, deleted_at from suppliers);--> statement-breakpoint
CREATE VIEW "public"."user_names" AS (select id, name, role, active, deleted_at from users);--> statement-breakpoint
CREATE VIEW "public"."vehicle_names" AS (select id, customer_id, registration, vin, make, model, mot_expiry, deleted_at from vehicles);--> statement-breakpoint
CREATE VIEW "public"."customer_particulars" AS (
  select id, name, title, forename, surname, company_name, house_no, road, locality, town, county, postcode, email, telephone, mobile,
    account_number, account_customer, account_held, credit_limit, credit_terms, labour_rate, labour_discount_percent,
    parts_discount_percent, trade_parts, force_tax_free, notes, deleted_at
  from customers);--> statement-breakpoint
CREATE VIEW "public"."vehicle_particulars" AS (
  select id, customer_id, registration, vin, make, model, derivative, colour, fuel_type, engine_cc, mot_expiry, tax_due, last_invoice_date,
    notes, deleted_at
  from vehicles);--> statement-breakpoint
CREATE VIEW "public"."receipt_heads" AS (
  select id, document_id, customer_id, payment_date, method, method_name, amount, surcharge_gross, created_at, deleted_at from receipts);--> statement-breakpoint
CREATE VIEW "public"."stock_parts" AS (
  select id, part_number, description, supplier_id, cost_net, retail_price_net, trade_price_net, tax_code, nominal_code, guarantee, deleted_at
  from stock_items);