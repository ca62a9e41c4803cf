-- Visits last a minute; those from before name no tab.
DELETE FROM "document_visits";--> statement-breakpoint
ALTER TABLE "document_visits" DROP CONSTRAINT "document_visits_document_id_user_id_pk";--> statement-breakpoint
ALTER TABLE "document_visits" ADD COLUMN "tab" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "document_visits" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "document_visits" ADD CONSTRAINT "document_visits_document_id_tab_pk" PRIMARY KEY("document_id","tab");
