"use client";

import { Banknote, FileText, MessageSquareText, QrCode } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useCallback, useState } from "react";
import { TextAction } from "@/components/conversations/text-action";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { PayAccountDialog } from "@/components/receipts/pay-account-dialog";
import { Button } from "@/components/ui/button";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import type { NamedLink } from "@/lib/messages/rules/link-email";
import type { OpenDocument } from "@/lib/receipts/queries/customer-account";
import { CustomerLink } from "./customer-link";
import { CustomerMenu, type CustomerMenuProps } from "./customer-menu";

interface CustomerActionsProps {
  customerId: string;
  /** If the customer owes money, the buttons to settle it are shown beside the title. */
  owes: boolean;
  /** Whether the user may see their statement. */
  statement: boolean;
  /** The unpaid documents that a payment can settle; null if the user may not take payments. */
  payable: readonly OpenDocument[] | null;
  /** What a link to pay by is for; null if nothing is owed, or nothing is taken online. */
  payLink: { name: string; due: string } | null;
  /** Whether this person may write to them. */
  writes: boolean;
  /** Whether this person may change their details. */
  mayUpdate: boolean;
  /** Whose own page can be shown to them; null if the user may not. */
  ownPage: { name: string } | null;
  menu: Omit<CustomerMenuProps, "children">;
  /** Further buttons beside the title. */
  children: ReactNode;
}

/** The buttons to take a payment and open the statement, if the customer owes money; and the menu of all actions, opened by F2. */
export function CustomerActions({
  customerId,
  owes,
  statement,
  payable,
  payLink,
  ownPage,
  writes,
  mayUpdate,
  menu,
  children,
}: CustomerActionsProps) {
  const [paying, setPaying] = useState(false);
  const [linking, setLinking] = useState<NamedLink | null>(null);
  const stopLinking = useCallback(() => setLinking(null), []);
  const [texting, setTexting] = useState(false);
  const stopTexting = useCallback(() => setTexting(false), []);
  const link = () => setLinking("pay_link");
  const pay = () => setPaying(payable !== null);
  useShortcuts({ F9: pay });
  const href = `/statements/${customerId}`;
  return (
    <>
      {owes && payable ? (
        <Button title="F9" onClick={pay}>
          <Banknote aria-hidden />
          Take payment
        </Button>
      ) : null}
      {payLink ? (
        <Button onClick={link} className="max-sm:hidden">
          <QrCode aria-hidden />
          Pay by link
        </Button>
      ) : null}
      {owes && statement ? (
        <Button asChild>
          <Link href={href} prefetch={false}>
            <FileText aria-hidden />
            Statement
          </Link>
        </Button>
      ) : null}
      {writes ? (
        <Button onClick={() => setTexting(true)}>
          <MessageSquareText aria-hidden />
          Text
        </Button>
      ) : null}
      {children}
      {payable || statement || menu.mayArchive ? (
        <CustomerMenu {...menu}>
          {payable ? (
            <DropdownMenuItem onSelect={pay}>
              <Banknote aria-hidden />
              <span className="flex-1">Take payment…</span>
              <span className="text-xs text-muted-foreground">F9</span>
            </DropdownMenuItem>
          ) : null}
          {payLink ? (
            <DropdownMenuItem onSelect={link}>
              <QrCode aria-hidden />
              Pay by link…
            </DropdownMenuItem>
          ) : null}
          {ownPage ? (
            <DropdownMenuItem onSelect={() => setLinking("own_page")}>
              <QrCode aria-hidden />
              Their own page…
            </DropdownMenuItem>
          ) : null}
          {statement ? (
            <DropdownMenuItem asChild>
              <Link href={href} prefetch={false}>
                <FileText aria-hidden />
                Statement
              </Link>
            </DropdownMenuItem>
          ) : null}
        </CustomerMenu>
      ) : null}
      {payable ? (
        <PayAccountDialog customerId={customerId} open={payable} shown={paying} onShownChange={setPaying} />
      ) : null}
      {linking ? (
        <CustomerLink
          customerId={customerId}
          link={linking}
          offered={linking === "pay_link" ? payLink : ownPage && { ...ownPage, due: null }}
          writes={writes}
          mayUpdate={mayUpdate}
          onClose={stopLinking}
        />
      ) : null}
      {texting ? <TextAction subject={{ customer_id: customerId }} onClose={stopTexting} /> : null}
    </>
  );
}
