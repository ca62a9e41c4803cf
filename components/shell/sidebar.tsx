"use client";

import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { type ReactNode, useState } from "react";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import { Logo } from "./logo";
import { NavList } from "./nav-list";
import type { NavGroup } from "./navigation";
import { sidebarCookie } from "./sidebar-cookie";

type SidebarProps = {
  groups: NavGroup[];
  garageName: string;
  startCollapsed: boolean;
  footer?: ReactNode;
};

const oneYear = 31_536_000;

const widthOf = (collapsed: boolean) => (collapsed ? "w-14" : "w-57");

/** Reserves the sidebar's space while it loads: it may arrive after the page, which then does not move. */
export function SidebarPlace({ collapsed }: { collapsed: boolean }) {
  return <div className={cn("hidden shrink-0 border-r bg-sidebar md:block", widthOf(collapsed))} />;
}

export function Sidebar({ groups, garageName, startCollapsed, footer }: SidebarProps) {
  const [collapsed, setCollapsed] = useState(startCollapsed);
  const label = collapsed ? "Widen the sidebar" : "Narrow the sidebar";
  const Icon = collapsed ? PanelLeftOpen : PanelLeftClose;

  function toggle() {
    setCollapsed(!collapsed);
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${sidebarCookie}=${collapsed ? "wide" : "narrow"}; path=/; max-age=${oneYear}; samesite=lax`;
  }

  return (
    <nav
      aria-label="Main"
      data-chrome
      className={cn(
        "sticky top-0 hidden h-dvh shrink-0 flex-col border-r bg-sidebar md:flex",
        widthOf(collapsed),
      )}
    >
      <div className={cn("flex h-13 shrink-0 items-center px-3.5", collapsed && "justify-center px-0")}>
        <Logo name={collapsed ? null : garageName} />
      </div>
      <div className={cn("min-h-0 flex-1 overflow-y-auto px-2 py-2", collapsed && "px-2.5")}>
        <NavList groups={groups} collapsed={collapsed} />
      </div>
      <div className={cn("flex items-center gap-1 p-2", collapsed ? "flex-col" : "justify-between")}>
        {footer && !collapsed ? <div className="min-w-0 flex-1 px-2">{footer}</div> : <span />}
        <Tooltip text={label} side="right">
          <button
            type="button"
            onClick={toggle}
            aria-label={label}
            className="grid size-8 place-items-center rounded-md text-muted-foreground hover:bg-accent hover:text-foreground"
          >
            <Icon aria-hidden className="size-4" />
          </button>
        </Tooltip>
      </div>
    </nav>
  );
}
