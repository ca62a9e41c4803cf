CREATE TABLE "online_payment_items" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"online_payment_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ref" text,
	"state" text NOT NULL,
	"full_amount" numeric(12, 2) NOT NULL,
	"amount" numeric(12, 2) NOT NULL,
	"document_id" uuid,
	"owed_again" boolean DEFAULT true NOT NULL,
	"reason" text,
	"asked_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "online_payment_items_kind_known" CHECK ("online_payment_items"."kind" in ('payment', 'refund', 'dispute')),
	CONSTRAINT "online_payment_items_state_known" CHECK ("online_payment_items"."state" in ('asked', 'pending', 'done', 'undone', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "online_payments" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider" text NOT NULL,
	"live" boolean NOT NULL,
	"link_id" uuid,
	"document_id" uuid,
	"customer_id" uuid,
	"amount" numeric(12, 2) NOT NULL,
	"state" text DEFAULT 'begun' NOT NULL,
	"session_id" text,
	"payment_id" text,
	"url" text,
	"expires_at" timestamp with time zone,
	"way" text,
	"way_detail" text,
	"fee" numeric(12, 2),
	"problem" text,
	"paid_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "online_payments_provider_known" CHECK ("online_payments"."provider" in ('stripe', 'paypal', 'sandbox')),
	CONSTRAINT "online_payments_state_known" CHECK ("online_payments"."state" in ('begun', 'pending', 'settled', 'failed', 'cancelled')),
	CONSTRAINT "online_payments_some_money" CHECK ("online_payments"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "payment_accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider" text NOT NULL,
	"live" boolean NOT NULL,
	"name" text NOT NULL,
	"sealed_keys" text NOT NULL,
	"webhook_id" text,
	"sealed_webhook_secret" text,
	"active" boolean DEFAULT true NOT NULL,
	"tested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reconciled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "payment_accounts_provider_known" CHECK ("payment_accounts"."provider" in ('stripe', 'paypal'))
);
--> statement-breakpoint
CREATE TABLE "payment_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"about_id" uuid,
	"session_id" text,
	"payment_id" text,
	"done_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_findings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"provider" text NOT NULL,
	"ref" text NOT NULL,
	"kind" text NOT NULL,
	"amount" numeric(12, 2),
	"text" text NOT NULL,
	"paid_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_findings_kind_known" CHECK ("payment_findings"."kind" in ('unknown', 'currency', 'amount', 'unplaced'))
);
--> statement-breakpoint
CREATE TABLE "payment_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"document_id" uuid,
	"customer_id" uuid,
	"made_for" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"edition" integer DEFAULT 1 NOT NULL,
	"revoked_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "payment_links_made_for_unique" UNIQUE("made_for"),
	CONSTRAINT "payment_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "payment_links_one_subject" CHECK (num_nonnulls("payment_links"."document_id", "payment_links"."customer_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "payment_sandbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"amount" numeric(12, 2) NOT NULL,
	"description" text NOT NULL,
	"return_url" text NOT NULL,
	"cancel_url" text NOT NULL,
	"state" text DEFAULT 'begun' NOT NULL,
	"way" text,
	"problem" text,
	"expires_at" timestamp with time zone NOT NULL,
	"paid_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_sandbox_session_id_unique" UNIQUE("session_id"),
	CONSTRAINT "payment_sandbox_state_known" CHECK ("payment_sandbox"."state" in ('begun', 'pending', 'settled', 'failed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "payment_sandbox_refunds" (
	"id" text PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"amount" numeric(12, 2) NOT NULL,
	"state" text DEFAULT 'done' NOT NULL,
	"ours" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "online_payment_items" ADD CONSTRAINT "online_payment_items_online_payment_id_online_payments_id_fk" FOREIGN KEY ("online_payment_id") REFERENCES "public"."online_payments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "online_payment_items" ADD CONSTRAINT "online_payment_items_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "online_payments" ADD CONSTRAINT "online_payments_link_id_payment_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."payment_links"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "online_payments" ADD CONSTRAINT "online_payments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "online_payments" ADD CONSTRAINT "online_payments_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_links" ADD CONSTRAINT "payment_links_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_links" ADD CONSTRAINT "payment_links_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_sandbox_refunds" ADD CONSTRAINT "payment_sandbox_refunds_payment_id_payment_sandbox_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment_sandbox"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "online_payment_items_ref" ON "online_payment_items" USING btree ("online_payment_id","kind","ref");--> statement-breakpoint
CREATE INDEX "online_payment_items_of_payment" ON "online_payment_items" USING btree ("online_payment_id");--> statement-breakpoint
CREATE INDEX "online_payment_items_asked" ON "online_payment_items" USING btree ("id") WHERE "online_payment_items"."state" = 'asked';--> statement-breakpoint
CREATE INDEX "online_payment_items_document" ON "online_payment_items" USING btree ("document_id") WHERE "online_payment_items"."document_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "online_payments_session" ON "online_payments" USING btree ("provider","session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "online_payments_payment" ON "online_payments" USING btree ("provider","payment_id");--> statement-breakpoint
CREATE INDEX "online_payments_link_id_index" ON "online_payments" USING btree ("link_id");--> statement-breakpoint
CREATE INDEX "online_payments_by_document" ON "online_payments" USING btree ("document_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "online_payments_by_customer" ON "online_payments" USING btree ("customer_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "online_payments_open" ON "online_payments" USING btree ("state","id") WHERE "online_payments"."state" in ('begun', 'pending');--> statement-breakpoint
CREATE UNIQUE INDEX "payment_accounts_one_each" ON "payment_accounts" USING btree ("provider") WHERE "payment_accounts"."deleted_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_events_once" ON "payment_events" USING btree ("provider","event_id");--> statement-breakpoint
CREATE INDEX "payment_events_undone" ON "payment_events" USING btree ("id") WHERE "payment_events"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_findings_once" ON "payment_findings" USING btree ("provider","ref","kind");--> statement-breakpoint
CREATE INDEX "payment_findings_open" ON "payment_findings" USING btree ("id") WHERE "payment_findings"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "payment_sandbox_by_updated" ON "payment_sandbox" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "payment_sandbox_refunds_payment_id_index" ON "payment_sandbox_refunds" USING btree ("payment_id");