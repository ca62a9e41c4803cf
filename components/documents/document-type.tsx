import { Badge } from "@/components/ui/badge";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { TypeBadge } from "./type-badge";

/** A kind that GA4 had and we do not know is shown under its own word. */
export function DocumentTypeBadge({ type, size }: { type: string; size?: "sm" | "lg" }) {
  return isDocumentType(type) ? <TypeBadge type={type} size={size} /> : <Badge>{type}</Badge>;
}
