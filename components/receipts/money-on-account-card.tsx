"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";
import type { z } from "zod";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { CustomerAccount, MoneyOnAccount, OpenCredit } from "@/lib/receipts/customer-account";
import { receiptName } from "@/lib/receipts/receipt-name";
import type { Refunded } from "@/lib/receipts/saved-receipt";
import type { AllocateCredit, AllocateMoney, RefundReceipt } from "@/lib/receipts/write-schema";
import { AllocateDialog } from "./allocate-dialog";
import { PayAccountDialog } from "./pay-account-dialog";
import { RefundDialog } from "./refund-dialog";
import type { ReleaseAction } from "./release-money-dialog";
import type { TakeAction } from "./take-payment-dialog";
import { UnclaimedRow } from "./unclaimed-row";
import type { MoneyAction } from "./use-money-action";

/** The actions of app/(office)/receipts/actions that the person may take; null for those they may not. */
export interface AccountActions {
  take: TakeAction | null;
  refund: MoneyAction<z.input<typeof RefundReceipt>, Refunded> | null;
  allocate: MoneyAction<z.input<typeof AllocateMoney>, unknown> | null;
  allocateCredit: MoneyAction<z.input<typeof AllocateCredit>, unknown> | null;
  release: ReleaseAction | null;
}

/** A customer's money that no invoice claims yet: payments on account and open credit notes, and what to do with them. */
export function MoneyOnAccountCard({
  account,
  actions,
}: {
  account: CustomerAccount;
  actions: AccountActions;
}) {
  const [paying, setPaying] = useState(false);
  const { on_account, credits, open, unclaimed, customer_id } = account;
  const { take } = actions;
  const rows = on_account.length + credits.length + unclaimed.length;
  if (!take && rows === 0) return null;
  return (
    <Card>
      <CardHeader
        title="On account"
        actions={
          <>
            <Money amount={account.money.on_account} quietZero className="font-semibold" />
            {take ? (
              <Button size="sm" onClick={() => setPaying(true)}>
                Take a payment
              </Button>
            ) : null}
          </>
        }
      />
      {rows > 0 ? (
        <ul className="divide-y text-sm">
          {on_account.map((receipt) => (
            <OnAccount key={receipt.id} receipt={receipt} account={account} actions={actions} />
          ))}
          {credits.map((credit) => (
            <Credit key={credit.id} credit={credit} account={account} actions={actions} />
          ))}
          {unclaimed.map((document) => (
            <UnclaimedRow
              key={document.id}
              document={document}
              release={actions.release}
              mayRefund={actions.refund !== null}
            />
          ))}
        </ul>
      ) : (
        <CardBody className="py-3 text-sm text-muted-foreground">Nothing is on account.</CardBody>
      )}
      {take ? (
        <PayAccountDialog
          customerId={customer_id}
          open={open}
          action={take}
          shown={paying}
          onShownChange={setPaying}
        />
      ) : null}
    </Card>
  );
}

interface RowProps {
  account: CustomerAccount;
  actions: AccountActions;
}

function OnAccount({ receipt, account, actions }: RowProps & { receipt: MoneyOnAccount }) {
  const { allocate, refund } = actions;
  const name = receiptName(receipt);
  return (
    <AccountRow
      href={`/receipts/${receipt.id}`}
      name={name}
      date={receipt.payment_date}
      amount={receipt.on_account}
      open={account.open}
      allocateTitle={`Set ${name.toLowerCase()} against invoices`}
      allocate={
        allocate
          ? (allocations) => allocate({ receipt_id: receipt.id, version: receipt.version, allocations })
          : null
      }
      refund={refund ? { action: refund, receipts: [{ ...receipt, left: receipt.on_account }] } : null}
    />
  );
}

function Credit({ credit, account, actions }: RowProps & { credit: OpenCredit }) {
  const { allocateCredit, refund } = actions;
  const number = credit.number ?? "";
  return (
    <AccountRow
      href={`/documents/${credit.id}`}
      name={`Credit note ${number}`}
      date={credit.issued_date}
      amount={credit.balance}
      open={account.open}
      allocateTitle={`Set credit note ${number} against invoices`}
      allocate={
        allocateCredit
          ? (allocations) =>
              allocateCredit({ credit_note_id: credit.id, version: credit.version, allocations })
          : null
      }
      refund={
        // What was not paid here is paid out from the credit note itself.
        refund && credit.receipts.length > 0
          ? {
              action: refund,
              title: `Pay out credit note ${number}`,
              receipts: credit.receipts,
              owed: credit.balance,
              documentId: credit.id,
            }
          : null
      }
    />
  );
}

interface AccountRowProps {
  href: string;
  name: string;
  date: string | null;
  amount: string;
  open: CustomerAccount["open"];
  allocateTitle: string;
  allocate: ComponentProps<typeof AllocateDialog>["action"] | null;
  refund: Omit<ComponentProps<typeof RefundDialog>, "open" | "onOpenChange"> | null;
}

/** Money that no invoice claims yet, with what may be done about it. */
function AccountRow({ href, name, date, amount, open, allocateTitle, allocate, refund }: AccountRowProps) {
  const [shown, setShown] = useState<"allocate" | "refund" | null>(null);
  const close = () => setShown(null);
  return (
    <li className="px-4 py-2.5">
      <div className="flex items-baseline justify-between gap-3">
        <Link href={href} className="min-w-0 truncate hover:underline">
          {name} <DateText date={date} noWeekday className="text-muted-foreground" />
        </Link>
        <Money amount={amount} />
      </div>
      <div className="mt-1 flex gap-3">
        {allocate && open.length > 0 ? (
          <Button variant="link" size="sm" onClick={() => setShown("allocate")}>
            Set against invoices
          </Button>
        ) : null}
        {refund ? (
          <Button variant="link" size="sm" onClick={() => setShown("refund")}>
            Refund
          </Button>
        ) : null}
      </div>
      {allocate ? (
        <AllocateDialog
          title={allocateTitle}
          amount={amount}
          open={open}
          action={allocate}
          shown={shown === "allocate"}
          onShownChange={close}
        />
      ) : null}
      {refund ? <RefundDialog {...refund} open={shown === "refund"} onOpenChange={close} /> : null}
    </li>
  );
}
