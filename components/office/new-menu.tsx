"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { navIcons } from "@/components/shell/nav-icons";
import type { NavItem } from "@/components/shell/navigation";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

/** What the user may create, from anywhere. */
export function NewMenu({ items }: { items: NavItem[] }) {
  if (items.length === 0) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="primary" aria-label="New">
          <Plus aria-hidden />
          <span className="hidden sm:inline">New</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {items.map(({ href, label, icon }) => {
          const Icon = navIcons[icon];
          return (
            <DropdownMenuItem key={href} asChild>
              <Link href={href} prefetch={false}>
                <Icon aria-hidden />
                {label}
              </Link>
            </DropdownMenuItem>
          );
        })}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
