CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid,
	"number" text,
	"assigned_to" uuid,
	"closed_at" timestamp with time zone,
	"last_message_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_templates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"body" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "message_templates_place_known" CHECK ("message_templates"."place" in ('customer', 'document', 'appointment'))
);
--> statement-breakpoint
CREATE TABLE "stop_list" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"reason" text NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_because" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stop_list_channel_known" CHECK ("stop_list"."channel" in ('email', 'sms')),
	CONSTRAINT "stop_list_reason_known" CHECK ("stop_list"."reason" in ('stop', 'unsubscribed', 'complained', 'asked'))
);
--> statement-breakpoint
CREATE TABLE "reminder_sends" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"reminder_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"days_before" smallint NOT NULL,
	"send_on" date NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"by_hand" boolean DEFAULT false NOT NULL,
	"instead_of" uuid,
	"message_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminder_sends_channel_known" CHECK ("reminder_sends"."channel" in ('email', 'sms', 'print')),
	CONSTRAINT "reminder_sends_state_known" CHECK ("reminder_sends"."state" in ('sent', 'held', 'passed'))
);
--> statement-breakpoint
CREATE TABLE "sms_accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider" text DEFAULT 'twilio' NOT NULL,
	"account_sid" text NOT NULL,
	"name" text NOT NULL,
	"sealed_keys" text NOT NULL,
	"sender" text NOT NULL,
	"takes_answers" boolean NOT NULL,
	"part_price" numeric(12, 4) DEFAULT '0.0400' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"tested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
DROP INDEX "messages_one_per_reminder_and_channel";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "reminder_days_before" smallint;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "marketing" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "sender" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "not_before" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "parts" smallint;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "cost" numeric(12, 4);--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "read_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reminder_templates" ADD COLUMN "recurs_miles" integer;--> statement-breakpoint
ALTER TABLE "reminder_templates" ADD COLUMN "letter_body" text;--> statement-breakpoint
ALTER TABLE "reminder_templates" ADD COLUMN "falls_back" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "reminders" ADD COLUMN "due_mileage" integer;--> statement-breakpoint
ALTER TABLE "vehicles" ADD COLUMN "off_road" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_sends" ADD CONSTRAINT "reminder_sends_reminder_id_reminders_id_fk" FOREIGN KEY ("reminder_id") REFERENCES "public"."reminders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_sends" ADD CONSTRAINT "reminder_sends_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_by_customer" ON "conversations" USING btree ("customer_id","last_message_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_by_number" ON "conversations" USING btree ("number") WHERE "conversations"."number" is not null;--> statement-breakpoint
CREATE INDEX "conversations_latest" ON "conversations" USING btree ("last_message_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "message_templates_place_position_index" ON "message_templates" USING btree ("place","position");--> statement-breakpoint
CREATE UNIQUE INDEX "stop_list_once" ON "stop_list" USING btree ("channel","address") WHERE "stop_list"."lifted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_sends_once" ON "reminder_sends" USING btree ("reminder_id","channel","days_before");--> statement-breakpoint
CREATE INDEX "reminder_sends_by_state" ON "reminder_sends" USING btree ("state","send_on","id");--> statement-breakpoint
CREATE INDEX "reminder_sends_by_message" ON "reminder_sends" USING btree ("message_id") WHERE "reminder_sends"."message_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "sms_accounts_one" ON "sms_accounts" USING btree ("provider") WHERE "sms_accounts"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "messages_by_recipient" ON "messages" USING btree ("recipient","id") WHERE "messages"."channel" = 'sms';--> statement-breakpoint
CREATE INDEX "messages_by_provider_id" ON "messages" USING btree ("provider_id") WHERE "messages"."provider_id" is not null;--> statement-breakpoint
CREATE INDEX "messages_unread" ON "messages" USING btree ("customer_id","recipient") WHERE "messages"."direction" = 'in' and "messages"."read_at" is null;--> statement-breakpoint
CREATE INDEX "messages_marketing" ON "messages" USING btree ("customer_id","created_at") WHERE "messages"."marketing";--> statement-breakpoint
CREATE UNIQUE INDEX "messages_one_per_reminder_and_channel" ON "messages" USING btree ("reminder_id","channel","reminder_days_before") WHERE "messages"."reminder_id" is not null;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_direction_known" CHECK ("messages"."direction" in ('out', 'in'));--> statement-breakpoint
ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_off_road_known" CHECK ("vehicles"."off_road" in ('sorn', 'scrapped', 'exported'));--> statement-breakpoint
CREATE VIEW "public"."vehicle_appointments" AS (select id, vehicle_id, customer_id, document_id, starts_at, status, created_at, deleted_at from appointments);--> statement-breakpoint
CREATE VIEW "public"."consents_now" AS (
  select distinct on (customer_id, channel) customer_id, channel, decision, basis
  from customer_consents
  order by customer_id, channel, coalesce(decided_on, (created_at at time zone 'Europe/London')::date) desc, created_at desc, id desc);--> statement-breakpoint
CREATE VIEW "public"."customers_to_write_to" AS (
  select id, name, title, forename, surname, company_name, house_no, road, postcode, email, telephone, mobile, reminders_allowed, no_email,
    last_invoice_date, deleted_at
  from customers);--> statement-breakpoint
CREATE VIEW "public"."reminders_to_send" AS (
  select r.id, r.vehicle_id, r.template_id, t.name as template, t.kind, r.due_date, r.due_mileage, r.status, r.wanted_email, r.wanted_sms,
    r.wanted_print, r.done_email, r.done_sms, r.done_print, t.email_days_before, t.sms_days_before, t.print_days_before, t.email_subject,
    t.email_body, t.sms_body, t.letter_body, t.falls_back, t.active and t.deleted_at is null as active, r.created_at
  from reminders r join reminder_templates t on t.id = r.template_id where r.deleted_at is null);--> statement-breakpoint
CREATE VIEW "public"."vehicles_to_remind" AS (
  select id, customer_id, registration, make, model, mot_expiry, off_road, last_invoice_date, legacy_id, created_at, deleted_at
  from vehicles);