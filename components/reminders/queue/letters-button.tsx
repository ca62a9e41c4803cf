"use client";

import { Printer } from "lucide-react";
import { useState } from "react";
import { ActionDialogForm } from "@/components/documents/actions/action-dialog-form";
import { useDocumentAction } from "@/components/documents/actions/use-document-action";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { settleLetters } from "@/lib/messages/actions";
import type { WaitingLetters } from "@/lib/reminder-run/queries/letters";

const counted = (count: number) => `${count} letter${count === 1 ? "" : "s"}`;

/** Prints the letters that wait, and asks afterwards whether they came out of the printer: only then are they sent. */
export function LettersButton({ waiting }: { waiting: WaitingLetters }) {
  /** Those that are being printed: others may come to wait meanwhile. */
  const [printing, setPrinting] = useState<readonly string[] | null>(null);
  const action = useDocumentAction<{ printed: number }>(({ printed }) => {
    toast.success(`${counted(printed)} noted as sent`);
    setPrinting(null);
  });
  const { ids, total } = waiting;
  if (ids.length === 0) return null;

  async function print() {
    if (await printPdf(`/reminders/letters?ids=${ids.join(",")}`)) setPrinting(ids);
  }

  return (
    <>
      <Button onClick={() => void print()}>
        <Printer aria-hidden />
        Print {total > ids.length ? `the first ${ids.length} of ${total} letters` : counted(total)}
      </Button>
      {printing ? (
        <ActionDialogForm
          title={`Did ${counted(printing.length)} come out of the printer?`}
          description="They fit a DL envelope with a window. Until you say that they are printed they stay in the queue."
          submit="They are printed"
          focusSubmit
          pending={action.pending}
          problem={action.problem}
          onClose={() => setPrinting(null)}
          onSubmit={() => action.run(() => settleLetters({ ids: [...printing] }))}
        >
          <p className="text-sm">
            <a
              href={`/reminders/letters?ids=${printing.join(",")}`}
              target="_blank"
              rel="noopener"
              className="text-primary underline-offset-2 hover:underline"
            >
              Open the PDF
            </a>
          </p>
        </ActionDialogForm>
      ) : null}
    </>
  );
}
