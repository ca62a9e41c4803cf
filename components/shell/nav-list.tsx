"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import { activeHref } from "./active-href";
import { navIcons } from "./nav-icons";
import { useNavPlace } from "./nav-place";
import type { NavGroup, NavItem } from "./navigation";

export function useActiveHref(groups: NavGroup[]): string | null {
  const pathname = usePathname();
  const params = useSearchParams();
  const place = useNavPlace();
  const items = groups.flatMap((group) => group.items);
  return items.find(({ href }) => href === place)?.href ?? activeHref(items, pathname, params);
}

type NavListProps = { groups: NavGroup[]; collapsed?: boolean; onNavigate?: () => void };

export function NavList({ groups, collapsed, onNavigate }: NavListProps) {
  const active = useActiveHref(groups);
  return (
    <div className="flex flex-col gap-4">
      {groups.map((group) => (
        <div key={group.label ?? "main"}>
          {group.label ? (
            <p
              className={cn(
                "mb-1 px-2 text-xs font-medium text-muted-foreground",
                collapsed && "mx-2 mb-2 h-px overflow-hidden bg-border p-0 text-transparent",
              )}
            >
              {group.label}
            </p>
          ) : null}
          <ul className="flex flex-col gap-px">
            {group.items.map((item) => (
              <li key={item.href}>
                <NavLink
                  item={item}
                  current={item.href === active}
                  collapsed={collapsed}
                  onNavigate={onNavigate}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

type NavLinkProps = {
  item: NavItem;
  current: boolean;
  collapsed: boolean | undefined;
  onNavigate: (() => void) | undefined;
};

function NavLink({ item, current, collapsed, onNavigate }: NavLinkProps) {
  const Icon = navIcons[item.icon];
  const link = (
    <Link
      href={item.href}
      prefetch={false}
      onClick={onNavigate}
      aria-current={current ? "page" : undefined}
      aria-label={collapsed ? item.label : undefined}
      className={cn(
        "group flex h-8 items-center gap-2.5 rounded-md px-2 text-sm font-medium text-foreground/80 pointer-coarse:h-11",
        "hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-foreground",
        collapsed && "justify-center px-0",
      )}
    >
      <Icon
        aria-hidden
        className="size-4 shrink-0 text-muted-foreground group-hover:text-foreground group-aria-[current=page]:text-primary"
      />
      {collapsed ? null : (
        <>
          <span className="min-w-0 flex-1 truncate">{item.label}</span>
          {item.count}
        </>
      )}
    </Link>
  );
  return collapsed ? (
    <Tooltip text={item.label} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
