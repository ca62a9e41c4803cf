import { Banknote, Boxes, CarFront, FileText, type LucideIcon, Truck, UserRound } from "lucide-react";
import type { SearchKind } from "@/lib/search/schema";

type KindLooks = {
  heading: string;
  icon: LucideIcon;
  /** The list that holds all of them. */
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

/** Where all of a kind stand that a search selects. */
export const listHref = (kind: SearchKind, query: string): string =>
  `${kindLooks[kind].list}?${new URLSearchParams({ q: query })}`;
