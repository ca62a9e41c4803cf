"use client";

import { Banknote, FileText } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { PayAccountDialog } from "@/components/receipts/pay-account-dialog";
import { Button } from "@/components/ui/button";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import type { OpenDocument } from "@/lib/receipts/queries/customer-account";
import { CustomerMenu, type CustomerMenuProps } from "./customer-menu";

interface CustomerActsProps {
  customerId: string;
  /** Then what settles it stands beside the title. */
  owes: boolean;
  /** Their statement may be seen. */
  statement: boolean;
  /** What is open, to take money for; null for those who may not take any. */
  payable: readonly OpenDocument[] | null;
  menu: Omit<CustomerMenuProps, "children">;
  /** Further acts beside the title. */
  children: ReactNode;
}

/** What is done with a customer: where money is owed, taking it and telling of it; all of it by F2. */
export function CustomerActs({ customerId, owes, statement, payable, menu, children }: CustomerActsProps) {
  const [paying, setPaying] = useState(false);
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
      {owes && statement ? (
        <Button asChild>
          <Link href={href} prefetch={false}>
            <FileText aria-hidden />
            Statement
          </Link>
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
    </>
  );
}
