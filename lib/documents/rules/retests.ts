import { type SQL, sql } from "drizzle-orm";

/** When a test was: its day, and which of one day's came later; what is not issued yet comes last. */
const when = (test: SQL): SQL =>
  sql`(coalesce(${test}.mot_test_date, ${test}.document_date), coalesce(${test}.issued_at, 'infinity'), ${test}.id)`;

const OWN = when(sql`own`);
const TEST = when(sql`t`);
const RETEST = when(sql`d`);

/** Issued with a result, on this vehicle. */
const tested = sql`t.vehicle_id = own.vehicle_id and t.mot_status <> '' and t.issued_date is not null and t.type <> 'credit_note'
  and t.deleted_at is null`;

/**
 * Of the document `own`, whose own chain is `found`: the test that failed, where it is a retest and no other test came between them, as
 * `failed`; its retests until the next test, where it failed, as `retest`. A retest is what was called one, issued or not.
 */
export const RETESTS = sql`
  (select before.id, 'failed' as retest from own cross join lateral (
     select t.id, t.mot_status from documents t
     where ${tested} and ${TEST} < ${OWN} and t.id not in (select id from found)
     order by ${TEST} desc limit 1) before
   where lower(own.mot_type) = 'retest' and own.type <> 'credit_note' and before.mot_status ilike 'fail%')
  union all
  (select d.id, 'retest' from own join documents d on d.vehicle_id = own.vehicle_id
   where own.mot_status ilike 'fail%' and own.issued_date is not null and own.type <> 'credit_note'
     and lower(d.mot_type) = 'retest' and d.type <> 'credit_note' and d.deleted_at is null and ${RETEST} > ${OWN}
     and not exists (select from documents t where ${tested} and t.id <> own.id and ${TEST} > ${OWN} and ${TEST} < ${RETEST}))`;
