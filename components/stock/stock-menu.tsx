"use client";

import { ArrowRightLeft, ClipboardCheck, Ellipsis, Hourglass, MapPin, PoundSterling } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

/** The further pages of stock. */
export function StockMenu({ mayUpdate, withCosts }: { mayUpdate: boolean; withCosts: boolean }) {
  const places = [
    { href: "/stock/takes", label: "Stock takes", icon: ClipboardCheck, shown: true },
    { href: "/stock/movements", label: "Movements", icon: ArrowRightLeft, shown: true },
    { href: "/stock/move", label: "Move parts", icon: MapPin, shown: mayUpdate },
    { href: "/stock/dead", label: "Dead stock", icon: Hourglass, shown: true },
    { href: "/stock/valuation", label: "Value of the stock", icon: PoundSterling, shown: withCosts },
  ];
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="icon" aria-label="More of stock">
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {places
          .filter(({ shown }) => shown)
          .map(({ href, label, icon: Icon }) => (
            <DropdownMenuItem key={href} asChild>
              <Link href={href}>
                <Icon aria-hidden />
                {label}
              </Link>
            </DropdownMenuItem>
          ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
