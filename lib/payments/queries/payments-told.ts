import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** The online payments of these ids, as a notification tells of them. */
export const paymentsTold = (ids: SQL): SQL => sql`
  select p.id, p.amount, p.state, p.way, p.live, p.document_id, p.customer_id, d.type as document_type, d.number as document_number,
    c.name as customer_name, p.deleted_at is not null as deleted,
    (select -sum(i.amount) from online_payment_items i where i.online_payment_id = p.id and i.kind = 'refund' and i.amount < 0) as refunded,
    (select -sum(i.amount) from online_payment_items i where i.online_payment_id = p.id and i.kind = 'dispute' and i.amount < 0) as disputed,
    (select i.reason from online_payment_items i where i.online_payment_id = p.id and i.state = 'refused' order by i.updated_at desc limit 1) as refused
  from online_payments p left join document_heads d on d.id = p.document_id left join customer_names c on c.id = p.customer_id
  where p.id = any (${ids})`;
