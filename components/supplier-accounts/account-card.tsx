import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import type { SupplierAccount } from "@/lib/supplier-accounts/queries/account";
import { ToSend } from "./to-send";

const link = "text-primary hover:underline";

interface AccountCardProps {
  supplierId: string;
  account: SupplierAccount;
  /** Whether it stands on the account's own page. */
  here?: boolean;
}

/** A supplier's account in a few figures, on their page. */
export function AccountCard({ supplierId, account, here = false }: AccountCardProps) {
  const list = `/purchase-invoices?supplier_id=${supplierId}`;
  return (
    <Card>
      <CardHeader
        title="Account"
        actions={
          here ? null : (
            <Button asChild size="sm">
              <Link href={`/suppliers/${supplierId}/account`}>Open</Link>
            </Button>
          )
        }
      />
      <CardBody>
        <DescriptionList
          items={[
            {
              term: "Booked this month",
              value: (
                <Link className={link} href={`${list}&status=booked`}>
                  <Money amount={account.booked_gross} />
                </Link>
              ),
            },
            {
              term: "Drafts",
              value: (
                <Link className={link} href={`${list}&status=draft`}>
                  {account.drafts}
                </Link>
              ),
            },
            {
              term: "Came, not billed",
              value: (
                <Link className={link} href={`/purchase-invoices/new?supplier=${supplierId}`}>
                  {account.unbilled}
                </Link>
              ),
            },
            {
              term: "Owed to us",
              value: (
                <Link className={link} href={`/purchase-invoices/owed?supplier_id=${supplierId}`}>
                  <Money amount={account.owed.total} />
                  <ToSend amount={account.to_send} />
                </Link>
              ),
            },
            {
              term: "Last statement",
              value: account.statement_id ? (
                <Link className={link} href={`/purchase-invoices/statements/${account.statement_id}`}>
                  {formatDate(account.statement_date ?? "")}
                </Link>
              ) : (
                "none"
              ),
            },
          ]}
        />
      </CardBody>
    </Card>
  );
}
