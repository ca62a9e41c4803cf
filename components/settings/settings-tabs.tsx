"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { LinkTabs } from "@/components/ui/link-tabs";

export type SettingsTab = { href: string; label: string };

/** The overview's path is a prefix of all others, so it must match exactly. */
const isCurrent = (href: string, pathname: string) =>
  pathname === href || (href !== "/settings" && pathname.startsWith(`${href}/`));

export function SettingsTabs({ tabs }: { tabs: SettingsTab[] }) {
  const pathname = usePathname();
  const bar = useRef<HTMLDivElement>(null);
  const current = tabs.find(({ href }) => isCurrent(href, pathname))?.href;

  // On a phone the bar is wider than the screen: scrolls the current tab into view without moving the page.
  useEffect(() => {
    const tab = bar.current?.querySelector<HTMLElement>(`a[href="${current}"]`);
    if (tab?.parentElement) tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 24;
  }, [current]);

  return (
    <div ref={bar}>
      <LinkTabs
        label="Settings"
        tabs={tabs.map((tab) => ({ ...tab, current: tab.href === current }))}
        className="mb-5"
      />
    </div>
  );
}
