"use client";

import { usePathname } from "next/navigation";
import { LinkTabs } from "@/components/ui/link-tabs";

export type SettingsTab = { href: string; label: string };

export function SettingsTabs({ tabs }: { tabs: SettingsTab[] }) {
  const pathname = usePathname();
  return (
    <LinkTabs
      label="Settings"
      tabs={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))}
      className="mb-5"
    />
  );
}
