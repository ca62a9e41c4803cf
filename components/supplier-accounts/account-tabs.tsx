import { type LinkTab, LinkTabs } from "@/components/ui/link-tabs";

const PLACES = [
  { key: "all", href: "/purchase-invoices", label: "All" },
  { key: "draft", href: "/purchase-invoices?status=draft", label: "Drafts" },
  { key: "booked", href: "/purchase-invoices?status=booked", label: "Booked" },
  { key: "void", href: "/purchase-invoices?status=void", label: "Void" },
  { key: "statements", href: "/purchase-invoices/statements", label: "Statements" },
  { key: "owed", href: "/purchase-invoices/owed", label: "Owed to us" },
] as const;

interface AccountTabsProps {
  current: (typeof PLACES)[number]["key"];
  /** How many there are, by tab. */
  counts?: Readonly<Record<string, number>>;
}

/** What there is of suppliers' accounts. */
export function AccountTabs({ current, counts = {} }: AccountTabsProps) {
  const tabs = PLACES.map(({ key, href, label }): LinkTab => {
    const count = counts[key];
    return {
      href,
      label,
      current: key === current,
      ...(count ? { count: count.toLocaleString("en-GB") } : {}),
    };
  });
  return <LinkTabs label="Suppliers’ accounts" tabs={tabs} className="mb-4" />;
}
