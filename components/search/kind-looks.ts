import { Banknote, Boxes, CarFront, FileText, type LucideIcon, Truck, UserRound } from "lucide-react";
import type { SearchKind } from "@/lib/search/schema";

export const kindLooks: Record<SearchKind, { heading: string; icon: LucideIcon }> = {
  vehicle: { heading: "Vehicles", icon: CarFront },
  customer: { heading: "Customers", icon: UserRound },
  document: { heading: "Documents", icon: FileText },
  part: { heading: "Parts", icon: Boxes },
  supplier: { heading: "Suppliers", icon: Truck },
  receipt: { heading: "Receipts", icon: Banknote },
};
