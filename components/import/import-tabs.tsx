import { LinkTabs } from "@/components/ui/link-tabs";

const TABS = [
  { href: "/import", label: "Exports" },
  { href: "/import/differences", label: "What differs today" },
  { href: "/import/numbers", label: "Numbers" },
  { href: "/import/go-live", label: "Go live" },
] as const;

/** The tabs of the import's pages. */
export function ImportTabs({ current }: { current: (typeof TABS)[number]["href"] }) {
  return <LinkTabs label="Import" tabs={TABS.map((tab) => ({ ...tab, current: tab.href === current }))} />;
}
