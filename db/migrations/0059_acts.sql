CREATE TABLE "acts" (
	"owner" text NOT NULL,
	"key" uuid NOT NULL,
	"asked" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "acts_owner_key_pk" PRIMARY KEY("owner","key")
);
--> statement-breakpoint
DROP TABLE "clock_acts" CASCADE;--> statement-breakpoint
DROP TABLE "inspection_acts" CASCADE;