import { Banknote, Boxes, CarFront, FileText, type LucideIcon, Truck, UserRound } from "lucide-react";
import type { SearchKind } from "@/lib/search/schema";

type KindLooks = {
  heading: string;
  icon: LucideIcon;
  /** The list of all records of this kind. */
  list: string;
};

export const kindLooks: Record<SearchKind, KindLooks> = {
  vehicle: { heading: "Vehicles", icon: CarFront, list: "/vehicles" },
  customer: { heading: "Customers", icon: UserRound, list: "/customers" },
  document: { heading: "Documents", icon: FileText, list: "/documents" },
  part: { heading: "Parts", icon: Boxes, list: "/stock" },
  supplier: { heading: "Suppliers", icon: Truck, list: "/suppliers" },
  receipt: { heading: "Receipts", icon: Banknote, list: "/receipts" },
};

/** Returns the link to all results of a kind. */
export const listHref = (kind: SearchKind, query: string): string =>
  `${kindLooks[kind].list}?${new URLSearchParams({ q: query })}`;
