import { SETTINGS_OVERVIEW } from "@/lib/auth/rules/settings-pages";
import type { Permission } from "@/lib/core/permissions";
import type { NavIcon } from "./nav-icons";

export type NavItem = {
  href: string;
  label: string;
  icon: NavIcon;
  /**
   * The permission needed to see it, or a list of which any will do. The component that shows the navigation leaves out the
   * rest.
   */
  permission?: Permission | readonly Permission[];
  /** The name by which the palette finds it, if that is not "New" and its label. */
  asked?: string;
  /** Shown in the bottom bar of a phone (at most four). */
  primary?: boolean;
};

export type NavGroup = { label: string | null; items: NavItem[] };

/** What a user can create from anywhere, by the menu or by name. */
export const beginnings: NavItem[] = [
  {
    href: "/documents/new?type=estimate",
    label: "Estimate",
    icon: "estimates",
    permission: "documents:create",
  },
  {
    href: "/documents/new?type=job_sheet",
    label: "Job sheet",
    icon: "jobSheets",
    permission: "documents:create",
  },
  { href: "/documents/new?type=invoice", label: "Invoice", icon: "invoices", permission: "documents:create" },
  {
    href: "/documents/new?type=credit_note",
    label: "Credit note",
    icon: "invoices",
    permission: "documents:credit",
  },
  { href: "/customers/new", label: "Customer", icon: "customers", permission: "customers:create" },
  { href: "/vehicles/new", label: "Vehicle", icon: "vehicles", permission: "vehicles:create" },
  { href: "/stock/new", label: "Part", icon: "stock", permission: "stock:create" },
  { href: "/suppliers/new", label: "Supplier", icon: "suppliers", permission: "stock:create" },
  {
    href: "/stock/goods-in",
    label: "Goods in",
    asked: "Goods in",
    icon: "stock",
    permission: "stock:update",
  },
];

/** Forms to fill in by hand, which can be printed by name from anywhere. */
export const blankForms: NavItem[] = [
  { type: "job_sheet", name: "job sheet", icon: "jobSheets" as const },
  { type: "estimate", name: "estimate", icon: "estimates" as const },
  { type: "invoice", name: "invoice", icon: "invoices" as const },
].map(({ type, name, icon }) => ({
  href: `/documents/blank?type=${type}`,
  label: `Print blank ${name}`,
  icon,
  permission: "documents:read",
}));

/** Every page in the office's navigation. */
export const officeNavigation: NavGroup[] = [
  {
    label: null,
    items: [
      { href: "/today", label: "Today", icon: "today", primary: true },
      {
        href: "/customers",
        label: "Customers",
        icon: "customers",
        permission: "customers:read",
        primary: true,
      },
      { href: "/vehicles", label: "Vehicles", icon: "vehicles", permission: "vehicles:read", primary: true },
    ],
  },
  {
    label: "Documents",
    items: [
      { href: "/documents", label: "All documents", icon: "documents", permission: "documents:read" },
      {
        href: "/documents?type=estimate",
        label: "Estimates",
        icon: "estimates",
        permission: "documents:read",
      },
      {
        href: "/documents?type=job_sheet",
        label: "Job sheets",
        icon: "jobSheets",
        permission: "documents:read",
        primary: true,
      },
      { href: "/documents?type=invoice", label: "Invoices", icon: "invoices", permission: "documents:read" },
    ],
  },
  {
    label: "Money",
    items: [
      { href: "/documents?unpaid=true", label: "Unpaid", icon: "unpaid", permission: "documents:read" },
      { href: "/receipts", label: "Receipts", icon: "receipts", permission: "receipts:read" },
      { href: "/statements", label: "Statements", icon: "statements", permission: "receipts:read" },
      { href: "/cash-up", label: "Cash-up", icon: "cashUp", permission: "receipts:read" },
    ],
  },
  {
    label: "Parts",
    items: [
      { href: "/stock", label: "Stock", icon: "stock", permission: "stock:read" },
      { href: "/suppliers", label: "Suppliers", icon: "suppliers", permission: "stock:read" },
    ],
  },
  {
    label: "Office",
    items: [
      { href: "/reminders", label: "Reminders", icon: "reminders", permission: "reminders:read" },
      { href: "/messages", label: "Messages", icon: "messages", permission: "messages:read" },
      { href: "/import", label: "Import", icon: "import", permission: "imports:read" },
      { href: "/settings", label: "Settings", icon: "settings", permission: SETTINGS_OVERVIEW },
    ],
  },
];

/** A flag is set by "yes" as well as by "true". */
const says = (given: string | null, wanted: string) =>
  given === wanted || (wanted === "true" && given === "yes");

/** The list to which a document belongs. */
export const placeOfDocument = (type: string): string => `/documents?type=${type}`;

/**
 * Returns the one item that matches the URL: the longest path, and of equal ones the one with most of the URL's parameters
 * (`/documents?type=invoice` before `/documents`).
 */
export function activeHref(items: NavItem[], pathname: string, params: URLSearchParams): string | null {
  let best: { href: string; score: number } | null = null;
  for (const { href } of items) {
    const [path = "", query = ""] = href.split("?");
    if (pathname !== path && !pathname.startsWith(`${path}/`)) continue;
    const wanted = [...new URLSearchParams(query)];
    if (!wanted.every(([name, value]) => says(params.get(name), value))) continue;
    const score = path.length * 10 + wanted.length;
    if (!best || score > best.score) best = { href, score };
  }
  return best?.href ?? null;
}
