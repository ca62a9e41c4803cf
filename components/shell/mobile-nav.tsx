"use client";

import { Menu } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { navIcons } from "./nav-icons";
import { NavList, useActiveHref } from "./nav-list";
import type { NavGroup } from "./navigation";

const barItem =
  "flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-xs font-medium text-muted-foreground -outline-offset-2! aria-[current=page]:text-primary";

/** The bar at the bottom of a phone's screen: four pages in reach of the thumb, and a drawer with all of them. */
export function MobileNav({ groups }: { groups: NavGroup[] }) {
  const [open, setOpen] = useState(false);
  const active = useActiveHref(groups);
  const primary = groups.flatMap((group) => group.items).filter((item) => item.primary);
  return (
    <nav
      aria-label="Main"
      data-chrome
      className="fixed inset-x-0 bottom-0 z-30 flex border-t bg-card pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {primary.slice(0, 4).map((item) => {
        const Icon = navIcons[item.icon];
        return (
          <Link
            key={item.href}
            href={item.href}
            prefetch={false}
            aria-current={item.href === active ? "page" : undefined}
            className={barItem}
          >
            <Icon aria-hidden className="size-5" />
            <span className="max-w-full truncate">{item.label}</span>
          </Link>
        );
      })}
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger className={barItem}>
          <Menu aria-hidden className="size-5" />
          More
        </DialogTrigger>
        <DialogContent title="Go to">
          <DialogBody className="pb-6">
            <nav aria-label="All places">
              <NavList groups={groups} onNavigate={() => setOpen(false)} />
            </nav>
          </DialogBody>
        </DialogContent>
      </Dialog>
    </nav>
  );
}
