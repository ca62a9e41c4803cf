import {
  Banknote,
  CarFront,
  ClipboardList,
  FileMinus2,
  FileText,
  KeyRound,
  type LucideIcon,
  ReceiptPoundSterling,
  ShieldHalf,
} from "lucide-react";
import { cn } from "@/components/ui/cn";
import { type DocumentType, documentTypeName } from "@/lib/document-record/rules/types";

type Look = { plural: string; icon: LucideIcon; text: string; badge: string; bar: string };

/** The look of each type: the colours are those by which people know these documents. */
export const documentTypes: Record<DocumentType, Look> = {
  estimate: {
    plural: "Estimates",
    icon: FileText,
    text: "text-doc-estimate",
    badge: "border-doc-estimate/25 bg-doc-estimate/8 text-doc-estimate",
    bar: "bg-doc-estimate",
  },
  job_sheet: {
    plural: "Job sheets",
    icon: ClipboardList,
    text: "text-doc-job-sheet",
    badge: "border-doc-job-sheet/25 bg-doc-job-sheet/8 text-doc-job-sheet",
    bar: "bg-doc-job-sheet",
  },
  invoice: {
    plural: "Invoices",
    icon: ReceiptPoundSterling,
    text: "text-doc-invoice",
    badge: "border-doc-invoice/25 bg-doc-invoice/8 text-doc-invoice",
    bar: "bg-doc-invoice",
  },
  credit_note: {
    plural: "Credit notes",
    icon: FileMinus2,
    text: "text-doc-credit-note",
    badge: "border-doc-credit-note/25 bg-doc-credit-note/8 text-doc-credit-note",
    bar: "bg-doc-credit-note",
  },
  excess_invoice: {
    plural: "Excess invoices",
    icon: ShieldHalf,
    text: "text-doc-excess-invoice",
    badge: "border-doc-excess-invoice/25 bg-doc-excess-invoice/8 text-doc-excess-invoice",
    bar: "bg-doc-excess-invoice",
  },
  payment_on_account: {
    plural: "Payments on account",
    icon: Banknote,
    text: "text-doc-payment-on-account",
    badge: "border-doc-payment-on-account/25 bg-doc-payment-on-account/8 text-doc-payment-on-account",
    bar: "bg-doc-payment-on-account",
  },
  vehicle_sale: {
    plural: "Vehicle sales",
    icon: KeyRound,
    text: "text-doc-vehicle-sale",
    badge: "border-doc-vehicle-sale/25 bg-doc-vehicle-sale/8 text-doc-vehicle-sale",
    bar: "bg-doc-vehicle-sale",
  },
  vehicle_purchase: {
    plural: "Vehicle purchases",
    icon: CarFront,
    text: "text-doc-vehicle-purchase",
    badge: "border-doc-vehicle-purchase/30 bg-doc-vehicle-purchase/8 text-doc-vehicle-purchase",
    bar: "bg-doc-vehicle-purchase",
  },
};

type TypeBadgeProps = { type: DocumentType; size?: "sm" | "lg"; className?: string };

export function TypeBadge({ type, size = "sm", className }: TypeBadgeProps) {
  const { icon: Icon, badge } = documentTypes[type];
  return (
    <span
      data-slot="type-badge"
      className={cn(
        "inline-flex shrink-0 items-center gap-1 align-middle rounded-sm border font-medium whitespace-nowrap",
        size === "lg" ? "h-6 px-2 text-sm [&_svg]:size-3.5" : "h-5 px-1.5 text-xs [&_svg]:size-3",
        badge,
        className,
      )}
    >
      <Icon aria-hidden className="shrink-0" />
      {documentTypeName(type)}
    </span>
  );
}
