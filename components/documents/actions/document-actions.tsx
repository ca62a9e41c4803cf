"use client";

import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { memo, useCallback, useEffect, useRef, useState, useTransition } from "react";
import { flushSync } from "react-dom";
import { type NamedAddress, TextAction } from "@/components/conversations/text-action";
import { type CustomStatusChoice, CustomStatusItems } from "@/components/documents/custom-status";
import { PendingKeyboardOwner } from "@/components/keyboard/keyboard-owner";
import { EmailAction } from "@/components/messages/email-action";
import { printPdf } from "@/components/messages/print-pdf";
import { StripeInvoiceDialog } from "@/components/payments/stripe-invoice-dialog";
import { RefundForDocument } from "@/components/receipts/refund-for-document";
import { TakePaymentDialog } from "@/components/receipts/take-payment-dialog";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Kbd } from "@/components/ui/kbd";
import { toast } from "@/components/ui/toast";
import { isCalledOff } from "@/lib/document-record/rules/lifecycle";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import { documentName } from "@/lib/document-record/rules/types";
import { changeStatus } from "@/lib/documents/actions";
import { isWaiting } from "@/lib/documents/rules/lines/approval";
import { emailDocument, printDocuments } from "@/lib/messages/actions";
import type { ActionDocument, ActionRights } from "./action";
import { type ActionName, actionsOf, statusChoices } from "./action-list";
import { AnswerAction, type RecordAnswer } from "./answer-action";
import { CallOffDialog } from "./call-off-dialog";
import { ConvertDialog } from "./convert-dialog";
import { CopyDialog } from "./copy-dialog";
import { CreditDialog } from "./credit-dialog";
import { DeleteDialog } from "./delete-dialog";
import { ExcessDialog } from "./excess-dialog";
import { IssueAction } from "./issue-action";
import { LinkAction } from "./link-action";
import { SplitDialog } from "./split-dialog";
import { useActionKeys } from "./use-action-keys";

export interface DocumentActionsProps {
  document: ActionDocument;
  rights: ActionRights;
  /** Shown as saved, outside the editor: then the money of a credit note may also go on account or to another invoice. */
  asSaved?: boolean;
  businessCardPercent: string;
  /** The garage's own status, if it is saved with the document. */
  own?: CustomStatusChoice;
  /** Saves unsaved changes first and returns the saved document; null if that failed. */
  ready?: () => Promise<ActionDocument | null>;
  /** Records the customer's answer in the editor's document. */
  answerHere?: RecordAnswer;
  /** Moves the focus to the field that prevents issuing it. */
  onGoTo?: (field: string) => void;
  /** The first focus: on the payment right after issuing; on printing after a payment, or if nothing is due. */
  begin?: "pay" | "print" | undefined;
}

/** All actions of a document: the next step as a button, and all of them by F2 and a letter. */
export const DocumentActions = (props: DocumentActionsProps) => <MemoizedActions {...props} />;

// Not exported: what the server renders is lazy, and React mounts a lazy component anew each time if it is memoized by itself.
const MemoizedActions = memo(function MemoizedActions(props: DocumentActionsProps) {
  const { rights, asSaved = false, businessCardPercent, own, ready, answerHere, onGoTo, begin } = props;
  const router = useRouter();
  const [open, setOpen] = useState<{
    name: ActionName;
    document: ActionDocument;
    named?: NamedAddress;
  } | null>(null);
  const [callOff, setCallOff] = useState<{
    status: DocumentStatus;
    label: string;
    document: ActionDocument;
  } | null>(null);
  const [menu, setMenu] = useState(false);
  const [pending, setPending] = useState(false);
  const [leaving, leave] = useTransition();
  const items = actionsOf(props.document, rights);
  const statuses = statusChoices(props.document, rights);
  const shown = items
    .filter(({ name }) => ["issue", "convert", "pay", "print", "email"].includes(name))
    .slice(0, 4);
  const print = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(null), []);

  async function start(name: ActionName) {
    setPending(true);
    const document = ready ? await ready() : props.document;
    setPending(false);
    if (!document)
      return void toast.error("It could not be saved, so nothing was done: see what needs attention");
    if (name === "advise") return void printPdf(`/documents/${document.id}/advisor-sheet`);
    if (name !== "print") return setOpen({ name, document });
    if (!(await printPdf(`/documents/${document.id}/pdf`))) return;
    const answer = await printDocuments({ ids: [document.id] });
    if (!answer.ok) toast.error(answer.error.message);
  }

  async function setStatus(status: DocumentStatus, label: string) {
    const document = ready ? await ready() : props.document;
    if (!document) return;
    // Approving asks who agreed and when.
    const asks = rights.answer && document.lines.some((line) => isWaiting(document.type, line));
    if (status === "approved" && asks) return setOpen({ name: "answer", document });
    if (isCalledOff(status) && /[1-9]/.test(document.received))
      return setCallOff({ status, label, document });
    const answer = await changeStatus({ id: document.id, version: document.version, status });
    if (!answer.ok) {
      // Nothing typed can be lost here: reload, so that the next try starts from the current version.
      if (answer.error.code === "PRECONDITION_FAILED") router.refresh();
      return void toast.error(answer.error.message);
    }
    toast.success("The status is changed");
    router.refresh();
  }

  const go = (to: string, words: string) => {
    setOpen(null);
    setCallOff(null);
    toast.success(words);
    // Navigates only once: a second render of the page would close a dialog opened meanwhile.
    leave(() => router.replace(to));
  };

  useActionKeys({ items, start: (name) => void start(name), openMenu: () => setMenu(true) });
  const pays = shown.some(({ name }) => name === "pay");
  useEffect(() => {
    // With nothing to pay on an issued document, the focus goes to printing.
    if (begin === "print" || (begin === "pay" && !pays)) print.current?.focus();
  }, [begin, pays]);

  // A credit note for a paid document goes on to where the money goes.
  const asks =
    begin === "pay" && props.document.type === "credit_note" && items.some(({ name }) => name === "refund");
  const asked = useRef(false);
  useEffect(() => {
    if (!asks || asked.current) return;
    asked.current = true;
    setOpen({ name: "refund", document: props.document });
  }, [asks, props.document]);

  const dialog = open && { document: open.document, rights, onDone: go, onClose: close };
  return (
    <>
      {pending ? <PendingKeyboardOwner /> : null}
      {leaving ? <PendingKeyboardOwner isPage /> : null}
      {shown.map(({ name, label, keys }, i) => (
        <Button
          key={name}
          ref={name === "print" ? print : undefined}
          variant={i === 0 && name !== "print" && name !== "email" ? "primary" : "secondary"}
          pending={pending && i === 0}
          autoFocus={begin === "pay" && name === "pay"}
          title={keys}
          className={i > 1 && begin !== "print" ? "max-sm:hidden" : undefined}
          onClick={() => void start(name)}
        >
          {label.replace("…", "")}
        </Button>
      ))}
      <DropdownMenu open={menu} onOpenChange={setMenu}>
        <DropdownMenuTrigger asChild>
          <Button size="icon" aria-label="All that can be done" title="F2">
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent
          align="end"
          className="w-60"
          onKeyDown={(event) => {
            const item = items.find(({ letter }) => letter === event.key.toLowerCase());
            if (!item || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            setMenu(false);
            void start(item.name);
          }}
        >
          {items.map(({ name, label, letter, keys }) => (
            <DropdownMenuItem key={name} danger={name === "delete"} onSelect={() => void start(name)}>
              <span className="flex-1">{label}</span>
              {keys ? <span className="text-xs text-muted-foreground">{keys}</span> : null}
              <Kbd className="pointer-coarse:hidden">{letter}</Kbd>
            </DropdownMenuItem>
          ))}
          {statuses.length > 0 ? (
            <>
              <DropdownMenuSeparator />
              <DropdownMenuLabel>Status</DropdownMenuLabel>
              {statuses.map(({ status, label }) => (
                <DropdownMenuItem key={status} onSelect={() => void setStatus(status, label)}>
                  {label}
                </DropdownMenuItem>
              ))}
            </>
          ) : null}
          {own ? (
            <>
              <DropdownMenuSeparator />
              <CustomStatusItems {...own} />
            </>
          ) : null}
        </DropdownMenuContent>
      </DropdownMenu>
      {callOff ? (
        <CallOffDialog
          {...callOff}
          rights={rights}
          onDone={(to, words) => {
            go(to, words);
            router.refresh();
          }}
          onClose={() => setCallOff(null)}
        />
      ) : null}
      {dialog && open.name === "issue" ? (
        <IssueAction
          {...dialog}
          onGoTo={
            onGoTo
              ? (field) => {
                  flushSync(close);
                  onGoTo(field);
                }
              : undefined
          }
        />
      ) : null}
      {dialog && open.name === "answer" ? <AnswerAction {...dialog} answerHere={answerHere} /> : null}
      {dialog && open.name === "convert" ? <ConvertDialog {...dialog} /> : null}
      {dialog && open.name === "copy" ? <CopyDialog {...dialog} /> : null}
      {dialog && open.name === "split" ? <SplitDialog {...dialog} /> : null}
      {dialog && open.name === "credit" ? <CreditDialog {...dialog} /> : null}
      {dialog && open.name === "excess" ? <ExcessDialog {...dialog} /> : null}
      {dialog && open.name === "delete" ? <DeleteDialog {...dialog} /> : null}
      {dialog && open.name === "email" ? (
        <EmailAction
          id={open.document.id}
          draftHref={`/documents/${open.document.id}/email-draft`}
          send={emailDocument}
          {...open.named}
          onClose={close}
        />
      ) : null}
      {dialog && open.name === "text" ? (
        <TextAction subject={{ document_id: open.document.id }} {...open.named} onClose={close} />
      ) : null}
      {dialog && open.name === "refund" ? (
        <RefundForDocument
          documentId={open.document.id}
          maySetMoney={rights.set_money && asSaved}
          creditFirst={<CreditDialog {...dialog} givesBack />}
          onDone={close}
          onClose={close}
        />
      ) : null}
      {dialog && open.name === "bill" && rights.stripe_bill ? (
        <StripeInvoiceDialog
          documentId={open.document.id}
          name={documentName(open.document)}
          offer={rights.stripe_bill}
          onClose={close}
        />
      ) : null}
      {dialog && (open.name === "link" || open.name === "approve") ? (
        <LinkAction
          kind={open.name}
          document={open.document}
          onEmail={(named) => setOpen({ name: "email", document: open.document, named })}
          onText={
            rights.text ? (named) => setOpen({ name: "text", document: open.document, named }) : undefined
          }
          onClose={close}
        />
      ) : null}
      {dialog && open.name === "pay" ? (
        <TakePaymentDialog
          document={open.document}
          open
          onOpenChange={(isOpen) => (isOpen ? null : close())}
          businessCardPercent={businessCardPercent}
          onTaken={() => {
            close();
            leave(() => router.replace(`/documents/${open.document.id}?now=paid`));
          }}
        />
      ) : null}
    </>
  );
});
