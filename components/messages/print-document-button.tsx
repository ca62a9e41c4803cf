"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { printPdf } from "./print-pdf";

interface PrintDocumentButtonProps {
  documentId: string;
  /** `recordPrints` of app/(office)/messages/actions.ts. */
  record(input: { ids: string[] }): Promise<ActionResult<unknown>>;
}

/** Prints the document's paper and notes that it was printed. */
export function PrintDocumentButton({ documentId, record }: PrintDocumentButtonProps) {
  async function print() {
    if (!(await printPdf(`/documents/${documentId}/pdf`))) return;
    const answer = await record({ ids: [documentId] });
    if (!answer.ok) toast.error(answer.error.message);
  }
  return (
    <Button onClick={print}>
      <Printer aria-hidden />
      Print
    </Button>
  );
}
