import type { Metadata } from "next";
import { cache } from "react";
import { DocumentPaper } from "@/components/documents/document-paper";
import { HistoryCard } from "@/components/documents/history-card";
import { JobCard } from "@/components/documents/job-card";
import { LegacyCard } from "@/components/documents/legacy-card";
import { MarginCard } from "@/components/documents/margin-card";
import { PrintButton } from "@/components/documents/print-button";
import { RelatedCard } from "@/components/documents/related-card";
import { StatusBadge } from "@/components/documents/status-badge";
import { TodayCard } from "@/components/documents/today-card";
import { documentTypes } from "@/components/documents/type-badge";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getDocument } from "@/lib/documents/get-document";
import { documentTypeName, isDocumentType } from "@/lib/documents/types";
import { getGarage } from "@/lib/settings/queries";

interface PageProps {
  params: Promise<{ id: string }>;
}

const documentOf = cache(async (id: string) =>
  orNotFound(ask(getDocument, await pageActor("documents:read"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const document = await documentOf((await params).id);
  return { title: `${documentTypeName(document.type)} ${document.number ?? ""}`.trim() };
}

export default async function DocumentPage({ params }: PageProps) {
  const actor = await pageActor("documents:read");
  const { id } = await params;
  const [document, garage] = await Promise.all([documentOf(id), ask(getGarage, actor, {})]);
  const type = documentTypeName(document.type);
  return (
    <>
      <PageHeader
        className="print:hidden"
        breadcrumbs={[
          {
            href: `/documents?type=${encodeURIComponent(document.type)}`,
            label: isDocumentType(document.type) ? documentTypes[document.type].plural : document.type,
          },
        ]}
        title={`${type} ${document.number ?? "without a number"}`}
        badges={
          <>
            <StatusBadge status={document.status} overdue={document.overdue} />
            {document.user_status ? <Badge tone="outline">{document.user_status}</Badge> : null}
          </>
        }
        actions={<PrintButton />}
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <DocumentPaper document={document} garage={garage} />
        <aside aria-label="For the staff" className="grid gap-4 md:grid-cols-2 xl:grid-cols-1 print:hidden">
          {document.internal_notes ? (
            <Card className="border-l-4 border-l-warning">
              <CardHeader title="Internal notes" description="Never on paper" />
              <CardBody className="text-base whitespace-pre-line">{document.internal_notes}</CardBody>
            </Card>
          ) : null}
          <TodayCard document={document} />
          <RelatedCard document={document} />
          <JobCard document={document} />
          <MarginCard document={document} />
          <HistoryCard document={document} />
          <LegacyCard legacy={document.legacy} />
        </aside>
      </div>
    </>
  );
}
