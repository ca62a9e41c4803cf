import { type SQL, sql } from "drizzle-orm";

/** Sort key of a test: its day, then its time of issue, with tests not issued yet last on their day. */
const when = (test: SQL): SQL =>
  sql`(coalesce(${test}.mot_test_date, ${test}.document_date), coalesce(${test}.issued_at, 'infinity'), ${test}.id)`;

const OWN = when(sql`own`);
const TEST = when(sql`t`);
const RETEST = when(sql`d`);

/** Issued with a result, for this vehicle. */
const tested = sql`t.vehicle_id = own.vehicle_id and t.mot_status <> '' and t.issued_date is not null and t.type <> 'credit_note'
  and t.deleted_at is null`;

/**
 * The test documents linked to the document `own`, whose chain is `found`. If `own` is a retest: the test that failed, as
 * `failed`, unless another test came between them. If `own` failed: its retests until the next test, as `retest`. A test counts
 * as a retest if it is marked as one, issued or not.
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
