import { type LinkTab, LinkTabs } from "@/components/ui/link-tabs";
import { DOCUMENT_TYPES, type DocumentType, isDocumentType } from "@/lib/document-record/rules/types";
import type { DocumentCounts } from "@/lib/documents/queries/documents";
import { documentTypes } from "./type-badge";

/** Types that every garage uses daily; the others have a tab once one exists. */
const ALWAYS: readonly DocumentType[] = ["estimate", "job_sheet", "invoice", "credit_note"];

const grouped = (count: number) => count.toLocaleString("en-GB");

interface TypeTabsProps {
  counts: DocumentCounts;
  type: string | undefined;
  unpaid: boolean;
  open: boolean;
  archive: boolean;
}

export function TypeTabs({ counts, type, unpaid, open, archive }: TypeTabsProps) {
  const unknown = Object.keys(counts.types).filter((found) => !isDocumentType(found));
  const plain = !unpaid && !open && !archive;
  const ofType = (known: DocumentType): LinkTab => ({
    href: `/documents?type=${known}`,
    label: documentTypes[known].plural,
    count: grouped(counts.types[known] ?? 0),
    current: plain && type === known,
  });
  const tabs: LinkTab[] = [
    { href: "/documents", label: "All", count: grouped(counts.all), current: plain && !type },
    ...ALWAYS.map(ofType),
    { href: "/documents?unpaid=yes", label: "Unpaid", count: grouped(counts.unpaid), current: unpaid },
    {
      href: "/documents?open=yes",
      label: "In the workshop",
      count: grouped(counts.open_jobs),
      current: open,
    },
    {
      href: "/documents?archive=yes",
      label: "Archive",
      count: grouped(counts.archive),
      current: archive,
    },
    ...DOCUMENT_TYPES.filter((known) => !ALWAYS.includes(known) && counts.types[known]).map(ofType),
    ...unknown.map((found) => ({
      href: `/documents?type=${encodeURIComponent(found)}`,
      label: found,
      count: grouped(counts.types[found] ?? 0),
      current: plain && type === found,
    })),
  ];
  return <LinkTabs label="Types of document" tabs={tabs} className="mb-4" />;
}
