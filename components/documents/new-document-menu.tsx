"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { documentTypes } from "./type-badge";

const RECOMMENDED = ["estimate", "job_sheet", "invoice"] as const;

/** Starts a document for this vehicle or customer. */
export function NewDocumentMenu(whose: { vehicle_id?: string; customer_id?: string | null }) {
  const rest = Object.entries(whose).flatMap(([name, id]) => (id ? [[name, id]] : []));
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="primary">
          <Plus aria-hidden />
          Document
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {RECOMMENDED.map((type) => {
          const { icon: Icon, text } = documentTypes[type];
          return (
            <DropdownMenuItem key={type} asChild>
              <Link
                href={`/documents/new?${new URLSearchParams([["type", type], ...rest])}`}
                prefetch={false}
              >
                <Icon aria-hidden className={text} />
                New {documentTypeName(type).toLowerCase()}
              </Link>
            </DropdownMenuItem>
          );
        })}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
