import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { RelatedDocument } from "../responses";
import { RETESTS } from "../rules/retests";

const SHOWN = 20;

/**
 * The documents of the same piece of work: those this one was made from and those made from it, by our own chain and by the
 * numbers that GA4 carried over. Job sheet and estimate numbers repeat over the years, so they only count for the same vehicle
 * or customer, and never between two documents of one type. Also an MOT's retest, or the failed test that it repeats.
 */
export async function relatedDocuments(db: Db, id: string): Promise<RelatedDocument[]> {
  const rows = await db
    .execute(sql`
    with recursive own as (
      select id, type, number, source_document_id, customer_id, vehicle_id, registration,
        mot_type, mot_status, mot_test_date, document_date, issued_date, issued_at,
        case type when 'estimate' then number else estimate_number end as estimate,
        case type when 'job_sheet' then number else job_sheet_number end as job_sheet,
        case when type in ('invoice', 'excess_invoice') then number else invoice_number end as invoice
      from documents where id = ${id}
    ), sources as (
      select d.id, d.source_document_id, 1 as steps from documents d join own on d.id = own.source_document_id
      union all
      select d.id, d.source_document_id, steps + 1 from documents d join sources s on d.id = s.source_document_id where steps < 8
    ), made as (
      select d.id, 1 as steps from documents d join own on d.source_document_id = own.id
      union all
      select d.id, steps + 1 from documents d join made m on d.source_document_id = m.id where steps < 8
    ), found as (
      select id from sources union select id from made
      union ${sameNumber(sql`d.type = 'estimate' and d.number = own.estimate`, true)}
      union ${sameNumber(sql`d.estimate_number = own.estimate`, true)}
      union ${sameNumber(sql`d.type = 'job_sheet' and d.number = own.job_sheet`, true)}
      union ${sameNumber(sql`d.job_sheet_number = own.job_sheet`, true)}
      union ${sameNumber(sql`d.type in ('invoice', 'excess_invoice') and d.number = own.invoice`, false)}
      union ${sameNumber(sql`d.invoice_number = own.invoice and d.type = 'credit_note'`, false)}
    ), retests as (${RETESTS}), related as (
      select id, null as retest from found union all select id, retest from retests where id not in (select id from found)
    )
    select d.id, d.type, d.status, d.number, d.estimate_number, d.job_sheet_number, d.invoice_number, d.source_document_id,
           d.document_date, d.total_gross, related.retest
    from own, related join documents d on d.id = related.id
    where d.id <> own.id and d.deleted_at is null
      and (d.type <> own.type or d.number is distinct from own.number)
    order by d.document_date nulls last, d.id limit ${SHOWN}`)
    .then(readRows(RelatedDocument));
  return rows;
}

const sameNumber = (number: SQL, repeats: boolean): SQL => sql`
  select d.id from own join documents d on ${number}
  ${repeats ? sql`where d.vehicle_id = own.vehicle_id or d.customer_id = own.customer_id or (d.registration = own.registration and own.registration <> '')` : sql``}`;
