CREATE TABLE "card_readers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider" text NOT NULL,
	"live" boolean NOT NULL,
	"ref" text NOT NULL,
	"name" text NOT NULL,
	"device" text NOT NULL,
	"simulated" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "card_readers_provider_known" CHECK ("card_readers"."provider" in ('stripe', 'sandbox'))
);
--> statement-breakpoint
CREATE TABLE "payment_customers" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"live" boolean NOT NULL,
	"ref" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_customers_provider_known" CHECK ("payment_customers"."provider" in ('stripe'))
);
--> statement-breakpoint
CREATE TABLE "saved_cards" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"customer_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"live" boolean NOT NULL,
	"ref" text NOT NULL,
	"name" text NOT NULL,
	"expires_on" date,
	"forgotten_at" timestamp with time zone,
	"forgotten_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "saved_cards_provider_known" CHECK ("saved_cards"."provider" in ('stripe')),
	CONSTRAINT "saved_cards_forgotten_by_known" CHECK ("saved_cards"."forgotten_by" in ('customer', 'garage', 'provider'))
);
--> statement-breakpoint
CREATE TABLE "stripe_invoices" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"live" boolean NOT NULL,
	"document_id" uuid NOT NULL,
	"online_payment_id" uuid NOT NULL,
	"ref" text,
	"state" text DEFAULT 'asked' NOT NULL,
	"amount" numeric(12, 2) NOT NULL,
	"open" numeric(12, 2) NOT NULL,
	"due_on" date NOT NULL,
	"url" text,
	"email" text NOT NULL,
	"sent_at" timestamp with time zone,
	"problem" text,
	"asked_by" uuid,
	"asked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "stripe_invoices_online_payment_id_unique" UNIQUE("online_payment_id"),
	CONSTRAINT "stripe_invoices_state_known" CHECK ("stripe_invoices"."state" in ('asked', 'open', 'paid', 'settled', 'void', 'uncollectible', 'refused')),
	CONSTRAINT "stripe_invoices_some_money" CHECK ("stripe_invoices"."amount" > 0 and "stripe_invoices"."open" between 0 and "stripe_invoices"."amount")
);
--> statement-breakpoint
ALTER TABLE "online_payments" ADD COLUMN "by" text DEFAULT 'link' NOT NULL;--> statement-breakpoint
ALTER TABLE "online_payments" ADD COLUMN "reader_id" uuid;--> statement-breakpoint
ALTER TABLE "online_payments" ADD COLUMN "begun_by" uuid;--> statement-breakpoint
ALTER TABLE "payment_accounts" ADD COLUMN "keeps_cards" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_customers" ADD CONSTRAINT "payment_customers_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_cards" ADD CONSTRAINT "saved_cards_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_invoices" ADD CONSTRAINT "stripe_invoices_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stripe_invoices" ADD CONSTRAINT "stripe_invoices_online_payment_id_online_payments_id_fk" FOREIGN KEY ("online_payment_id") REFERENCES "public"."online_payments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "card_readers_ref" ON "card_readers" USING btree ("provider","ref") WHERE "card_readers"."deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_customers_ref" ON "payment_customers" USING btree ("provider","ref");--> statement-breakpoint
CREATE INDEX "payment_customers_of_customer" ON "payment_customers" USING btree ("customer_id","provider","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "saved_cards_ref" ON "saved_cards" USING btree ("provider","ref");--> statement-breakpoint
CREATE INDEX "saved_cards_of_customer" ON "saved_cards" USING btree ("customer_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "stripe_invoices_ref" ON "stripe_invoices" USING btree ("ref");--> statement-breakpoint
CREATE UNIQUE INDEX "stripe_invoices_one_open" ON "stripe_invoices" USING btree ("document_id") WHERE "stripe_invoices"."state" in ('asked', 'open', 'uncollectible');--> statement-breakpoint
CREATE INDEX "stripe_invoices_by_document" ON "stripe_invoices" USING btree ("document_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stripe_invoices_to_follow" ON "stripe_invoices" USING btree ("id") WHERE "stripe_invoices"."state" in ('asked', 'open', 'uncollectible');--> statement-breakpoint
ALTER TABLE "online_payments" ADD CONSTRAINT "online_payments_reader_id_card_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."card_readers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "online_payments_reader_busy" ON "online_payments" USING btree ("reader_id") WHERE "online_payments"."state" = 'begun' and "online_payments"."reader_id" is not null;--> statement-breakpoint
ALTER TABLE "online_payments" ADD CONSTRAINT "online_payments_by_known" CHECK ("online_payments"."by" in ('link', 'reader', 'invoice'));--> statement-breakpoint
ALTER TABLE "online_payments" ADD CONSTRAINT "online_payments_at_a_reader" CHECK (("online_payments"."by" = 'reader') = ("online_payments"."reader_id" is not null));