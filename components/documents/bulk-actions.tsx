"use client";

import { Mail, Printer } from "lucide-react";
import { useState } from "react";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { printDocuments } from "@/lib/messages/actions";
import { BulkEmailDialog } from "./bulk-email-dialog";
import { ChooseOnPage } from "./choose-on-page";
import { useSelection } from "./row-selection";

/** The fields of a row that bulk actions need. */
export interface BulkRow {
  id: string;
  type: string;
  number: string | null;
}

interface BulkActionsProps {
  /** All rows of this page. */
  rows: readonly BulkRow[];
}

/** Prints or e-mails the ticked rows, or everything on the page. */
export function BulkActions({ rows }: BulkActionsProps) {
  const { chosen, choose } = useSelection();
  const [asking, setAsking] = useState(false);
  const picked = rows.filter(({ id }) => chosen.has(id));
  const ids = picked.map(({ id }) => id);
  const choice = <ChooseOnPage ids={rows.map(({ id }) => id)} className="max-sm:hidden" />;
  if (ids.length === 0) return choice;

  async function print() {
    if (!(await printPdf(`/documents/print?ids=${ids.join(",")}`))) return;
    const answer = await printDocuments({ ids });
    if (!answer.ok) toast.error(answer.error.message);
  }

  return (
    <>
      {choice}
      <Button onClick={() => void print()}>
        <Printer aria-hidden />
        Print
      </Button>
      <Button onClick={() => setAsking(true)}>
        <Mail aria-hidden />
        E-mail
      </Button>
      {asking ? (
        <BulkEmailDialog
          rows={picked}
          onClose={() => setAsking(false)}
          onSent={() => {
            setAsking(false);
            choose(ids, false);
          }}
        />
      ) : null}
    </>
  );
}
