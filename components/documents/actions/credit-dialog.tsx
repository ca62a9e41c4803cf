"use client";

import { useEffect, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { formatMoney } from "@/components/ui/money";
import type { ActionResult } from "@/lib/actions/result";
import { pounds, sum } from "@/lib/core/money";
import type { SavedDocument } from "@/lib/document-record/internal/saved-document";
import { documentName } from "@/lib/document-record/rules/types";
import { creditDocument, issueDocument } from "@/lib/documents/actions";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { CreditLines } from "./credit-lines";
import { creditedGross, creditInput, isCredited, isWhole, type RequestedAmount } from "./credit-row";
import { MotReversal } from "./mot-fields";
import { useDocumentAction } from "./use-document-action";
import { useKnownMot } from "./use-mot-at-issue";

/** The requested credit by line; "all" is everything left, even while the lines are still loading. */
type RequestedCredit = Readonly<Record<string, RequestedAmount | null>> | "all";

/**
 * Creates a credit note for the ticked lines, in full or by quantity and price, with a reason. Nothing is ticked at first. If
 * the person may issue, it is issued at once; where money already paid goes is asked next.
 */
export function CreditDialog({
  document,
  rights,
  onDone,
  onClose,
  givesBack = false,
}: ActionDialogProps & {
  /** Whether it is credited in order to refund its money. */
  givesBack?: boolean;
}) {
  const [reason, setReason] = useState("");
  const [left, setLeft] = useState<Record<string, CreditRest> | null>(null);
  const [asked, setAsked] = useState<RequestedCredit>({});
  const [tried, setTried] = useState(false);
  const [asDraft, setAsDraft] = useState(false);
  const [takesBack, setTakesBack] = useState(false);
  useEffect(() => {
    fetch(`/documents/${document.id}/creditable`)
      .then((response) => (response.ok ? response.json() : {}))
      .then(setLeft)
      .catch(() => setLeft({}));
  }, [document.id]);
  const rows = document.lines.flatMap((line) => {
    const rest = left?.[line.id];
    const wanted = asked === "all" ? {} : (asked[line.id] ?? null);
    return rest && /[1-9]/.test(rest.quantity) ? [{ line, rest, asked: wanted }] : [];
  });
  const mot = rows.some((row) => row.line.item_type === "mot" && isCredited(row));
  const known = useKnownMot(document.id, mot);
  const all = asked === "all" || (rows.length > 0 && rows.every((row) => isWhole(row)));
  const none = asked !== "all" && !rows.some(isCredited);
  const action = useDocumentAction<CreatedNote>(({ id, number, kept }) =>
    number
      ? onDone(`/documents/${id}?now=issued`, `Credit note ${number} is issued`)
      : onDone(
          `/documents/${id}`,
          kept
            ? `The credit note is a draft. ${kept}`
            : "The credit note is a draft: issue it to make it count",
        ),
  );
  const make = (issue: boolean) => async (): Promise<ActionResult<CreatedNote>> => {
    const made = await creditDocument({
      id: document.id,
      version: document.version,
      reason,
      ...(all ? {} : { lines: rows.filter(isCredited).map(creditInput) }),
    });
    if (!made.ok || !issue) return made.ok ? { ok: true, data: drafted(made.data) } : made;
    const issued = await issueDocument({
      id: made.data.id,
      version: made.data.version,
      ...(mot && takesBack ? { mot_take_back: true } : {}),
    });
    if (issued.ok) return { ok: true, data: { id: issued.data.id, number: issued.data.number } };
    const [first] = issued.error.details;
    return { ok: true, data: { ...drafted(made.data), kept: first?.message ?? issued.error.message } };
  };
  const issues = rights.issue && !asDraft;
  const total = pounds(sum(rows.filter(isCredited).map(creditedGross)));
  const name = documentName(document);
  return (
    <ActionDialogForm
      title={givesBack ? "Refund" : `Credit ${document.number ?? ""}`}
      description={
        givesBack
          ? `${name} is credited first, so that it is not owed again. Where the money goes is asked next.`
          : rights.issue
            ? "The credit note is issued at once. What was paid is refunded, put on account or set against another invoice next."
            : "A draft credit note is made; it counts once it is issued."
      }
      submit={`${issues ? "Issue" : "Make"} credit note${none ? "" : `, ${formatMoney(total)}`}`}
      pending={action.pending}
      problem={action.problem ?? (tried && none ? NOTHING_TICKED : null)}
      onClose={onClose}
      onSubmit={() => (none ? setTried(true) : action.run(make(issues)))}
    >
      <div className="flex flex-col gap-1">
        <Label htmlFor="credit-reason">Why, as it is printed on the credit note</Label>
        <Input
          id="credit-reason"
          autoFocus
          value={reason}
          maxLength={400}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {left !== null && rows.length === 0 ? (
        <p className="text-sm text-muted-foreground">It is credited in full.</p>
      ) : null}
      {left === null || rows.length > 0 ? (
        <>
          <CreditLines
            rows={rows}
            all={all}
            onChange={(id, credit) =>
              setAsked({ ...Object.fromEntries(rows.map((row) => [row.line.id, row.asked])), [id]: credit })
            }
            onAll={(wanted) => setAsked(wanted ? "all" : {})}
          />
          {issues && mot ? <MotReversal known={known} checked={takesBack} onChange={setTakesBack} /> : null}
          {rights.issue ? (
            <span className="flex items-center gap-2 text-sm">
              <Checkbox
                id="credit-draft"
                checked={asDraft}
                onChange={({ target }) => setAsDraft(target.checked)}
              />
              <label htmlFor="credit-draft">Keep it a draft</label>
            </span>
          ) : null}
        </>
      ) : null}
    </ActionDialogForm>
  );
}

const NOTHING_TICKED = { message: "Tick what is credited, or all of it", details: [] };

interface CreatedNote {
  id: string;
  /** Null while it is a draft. */
  number: string | null;
  /** Why it was not issued. */
  kept?: string;
}

const drafted = ({ id }: SavedDocument): CreatedNote => ({ id, number: null });
