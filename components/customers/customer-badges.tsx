import { Badge } from "@/components/ui/badge";

interface Marks {
  account_number: string | null;
  account_customer: boolean;
  account_held: boolean;
  classification: string;
  reminders_allowed: boolean;
  force_tax_free: boolean;
  deleted_at: string | null;
}

/** What staff must know about a customer before anything else. */
export function CustomerBadges({ customer }: { customer: Marks }) {
  return (
    <>
      {customer.account_number ? <Badge tone="outline">{customer.account_number}</Badge> : null}
      {customer.deleted_at ? <Badge tone="warning">Archived</Badge> : null}
      {customer.account_held ? <Badge tone="danger">On stop</Badge> : null}
      {customer.account_customer ? <Badge>Account</Badge> : null}
      {customer.classification === "trade" ? <Badge>Trade</Badge> : null}
      {customer.force_tax_free ? <Badge>No VAT</Badge> : null}
      {customer.reminders_allowed ? null : <Badge tone="warning">No reminders</Badge>}
    </>
  );
}
