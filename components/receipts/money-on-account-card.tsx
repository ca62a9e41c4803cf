"use client";

import Link from "next/link";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { allocateCreditNote, allocateMoney } from "@/lib/receipts/actions";
import type { CustomerAccount, MoneyOnAccount, OpenCredit } from "@/lib/receipts/queries/customer-account";
import { receiptName } from "@/lib/receipts/rules/receipt-name";
import { AllocateDialog } from "./allocate-dialog";
import { PayAccountDialog } from "./pay-account-dialog";
import { RefundDialog } from "./refund-dialog";
import { UnclaimedRow } from "./unclaimed-row";

/** What this person may do with it. */
export interface AccountRights {
  take: boolean;
  refund: boolean;
  /** May set it against invoices, and decide about unclaimed money. */
  set: boolean;
}

/** A customer's money that is not used by an invoice yet: payments on account and open credit notes, with their actions. */
export function MoneyOnAccountCard({ account, rights }: { account: CustomerAccount; rights: AccountRights }) {
  const [paying, setPaying] = useState(false);
  const { on_account, credits, open, unclaimed, customer_id } = account;
  const rows = on_account.length + credits.length + unclaimed.length;
  if (!rights.take && rows === 0) return null;
  return (
    <Card>
      <CardHeader
        title="On account"
        actions={
          <>
            <Money amount={account.money.on_account} quietZero className="font-semibold" />
            {rights.take ? (
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
            <OnAccount key={receipt.id} receipt={receipt} account={account} rights={rights} />
          ))}
          {credits.map((credit) => (
            <Credit key={credit.id} credit={credit} account={account} rights={rights} />
          ))}
          {unclaimed.map((document) => (
            <UnclaimedRow
              key={document.id}
              document={document}
              mayRelease={rights.set}
              mayRefund={rights.refund}
            />
          ))}
        </ul>
      ) : (
        <CardBody className="py-3 text-sm text-muted-foreground">Nothing is on account.</CardBody>
      )}
      {rights.take ? (
        <PayAccountDialog customerId={customer_id} open={open} shown={paying} onShownChange={setPaying} />
      ) : null}
    </Card>
  );
}

interface RowProps {
  account: CustomerAccount;
  rights: AccountRights;
}

function OnAccount({ receipt, account, rights }: RowProps & { receipt: MoneyOnAccount }) {
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
        rights.set
          ? (allocations) => allocateMoney({ receipt_id: receipt.id, version: receipt.version, allocations })
          : null
      }
      refund={rights.refund ? { receipts: [{ ...receipt, left: receipt.on_account }] } : null}
    />
  );
}

function Credit({ credit, account, rights }: RowProps & { credit: OpenCredit }) {
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
        rights.set
          ? (allocations) =>
              allocateCreditNote({ credit_note_id: credit.id, version: credit.version, allocations })
          : null
      }
      refund={
        // What was not paid here is paid out from the credit note itself.
        rights.refund && credit.receipts.length > 0
          ? {
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

/** Money that is not used by an invoice yet, with its actions. */
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
