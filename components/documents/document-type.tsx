import { Badge } from "@/components/ui/badge";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { TypeBadge } from "./type-badge";

/** A type that only GA4 has is shown under GA4's word. */
export function DocumentTypeBadge({ type, size }: { type: string; size?: "sm" | "lg" }) {
  return isDocumentType(type) ? <TypeBadge type={type} size={size} /> : <Badge>{type}</Badge>;
}
