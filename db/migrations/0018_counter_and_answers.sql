CREATE TABLE "issue_requests" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"asked_by" uuid,
	"asked_by_name" text NOT NULL,
	"asked_of" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_lines" DROP CONSTRAINT "document_lines_approval_known";--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "approval_by" text;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "approval_how" text;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "approval_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "document_lines" ADD COLUMN "approval_note" text;--> statement-breakpoint
ALTER TABLE "issue_requests" ADD CONSTRAINT "issue_requests_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issue_requests" ADD CONSTRAINT "issue_requests_asked_of_users_id_fk" FOREIGN KEY ("asked_of") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "issue_requests_asked_of_index" ON "issue_requests" USING btree ("asked_of");--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_approval_how_known" CHECK ("document_lines"."approval_how" in ('telephone', 'counter', 'message', 'link'));--> statement-breakpoint
ALTER TABLE "document_lines" ADD CONSTRAINT "document_lines_approval_known" CHECK ("document_lines"."approval" in ('to_ask', 'approved', 'declined', 'deferred'));--> statement-breakpoint
-- What was refused on a job sheet is no longer part of what it comes to.
UPDATE documents d SET total_net = s.net, total_tax = s.tax, total_gross = s.gross
FROM (
  SELECT document_id, coalesce(sum(line_net) FILTER (WHERE agreed), 0) AS net, coalesce(sum(line_tax) FILTER (WHERE agreed), 0) AS tax,
         coalesce(sum(line_gross) FILTER (WHERE agreed), 0) AS gross
  FROM (SELECT *, approval IS NULL OR approval = 'approved' AS agreed FROM document_lines) l
  GROUP BY document_id HAVING NOT bool_and(agreed)
) s
WHERE s.document_id = d.id AND d.type = 'job_sheet' AND d.legacy_id IS NULL;
