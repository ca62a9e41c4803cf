import Link from "next/link";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { PageHeader } from "@/components/ui/page-header";
import { DOCUMENT_TYPES, documentTypeName } from "@/lib/document-record/rules/types";
import { documentTypes } from "./type-badge";

/** Chooses the type of a new document, if the URL does not give it. */
export function TypeChooser({
  params,
  credits,
}: {
  params: Record<string, string | string[] | undefined>;
  /** Whether the person may credit. */
  credits: boolean;
}) {
  const rest = Object.entries(params).flatMap(([name, value]) =>
    name !== "type" && typeof value === "string" ? [[name, value]] : [],
  );
  return (
    <>
      <PageHeader title="New document" breadcrumbs={[{ href: "/documents", label: "Documents" }]} />
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {DOCUMENT_TYPES.filter(
          (type) => type !== "excess_invoice" && (type !== "credit_note" || credits),
        ).map((type) => {
          const { icon: Icon, text, bar } = documentTypes[type];
          return (
            <Card key={type} className="relative overflow-hidden hover:bg-accent/50">
              <div className={cn("h-1", bar)} />
              <Link
                href={`/documents/new?${new URLSearchParams([["type", type], ...rest])}`}
                className={cn(
                  "flex items-center gap-2.5 p-4 text-base font-semibold after:absolute after:inset-0",
                  text,
                )}
              >
                <Icon aria-hidden className="size-5" />
                {documentTypeName(type)}
              </Link>
            </Card>
          );
        })}
      </div>
    </>
  );
}
