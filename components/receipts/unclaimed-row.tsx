"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Money } from "@/components/ui/money";
import { documentName } from "@/lib/document-record/rules/types";
import type { HoldingDocument } from "@/lib/receivables/queries/customer-standing";
import { ReleaseMoneyDialog } from "./release-money-dialog";

interface UnclaimedRowProps {
  document: HoldingDocument;
  /** Whether this person may decide where it goes. */
  mayRelease: boolean;
  mayRefund: boolean;
}

/** Money paid on work that came to nothing, with its actions. */
export function UnclaimedRow({ document, mayRelease, mayRefund }: UnclaimedRowProps) {
  const [shown, setShown] = useState(false);
  const { id, status, deleted, amount } = document;
  const words = `${documentName(document)}, ${deleted ? "deleted" : status.replace("_", " ")}`;
  return (
    <li className="px-4 py-2.5">
      <div className="flex items-baseline justify-between gap-3">
        {deleted ? (
          <span className="min-w-0 truncate">{words}</span>
        ) : (
          <Link href={`/documents/${id}`} className="min-w-0 truncate hover:underline">
            {words}
          </Link>
        )}
        <Money amount={amount} />
      </div>
      {mayRelease ? (
        <Button variant="link" size="sm" className="mt-1" onClick={() => setShown(true)}>
          Say what becomes of it
        </Button>
      ) : null}
      {shown && mayRelease ? (
        <ReleaseMoneyDialog document={document} mayRefund={mayRefund} onClose={() => setShown(false)} />
      ) : null}
    </li>
  );
}
