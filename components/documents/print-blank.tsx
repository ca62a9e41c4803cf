"use client";

import { Printer } from "lucide-react";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { BlankType } from "@/lib/printing/schema/blank-types";

const COPIES = [1, 5, 10, 25, 50];

/** Prints blank forms for the clipboard, as many as needed. */
export function PrintBlank({ type }: { type: BlankType }) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost">
          <Printer aria-hidden />
          Print blank
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {COPIES.map((copies) => (
          <DropdownMenuItem
            key={copies}
            onSelect={() => printPdf(`/documents/blank?type=${type}&copies=${copies}`)}
          >
            {copies === 1 ? "One copy" : `${copies} copies`}
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
