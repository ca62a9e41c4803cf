import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { rowsWhere } from "@/lib/core/database/page";
import { today } from "@/lib/core/dates/dates";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { readMotWork } from "@/lib/documents/queries/starting/mot-work";
import { filtered } from "@/lib/lists/filtered";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import { packageNames } from "@/lib/packages/queries/package-names";
import { vehiclesMatching } from "@/lib/vehicles/matching";
import type { checkList } from "../list";
import { InspectionInList, type InspectionRow, type InspectionWhole } from "../responses";
import { leftToDo } from "../rules/finishing";
import { type PreFilled, preFilled } from "../rules/seen-before";
import { itemsOf } from "../rules/template-items";
import { CheckList } from "../schema/check";
import { TemplateContent } from "../schema/content";
import { lastResults, offeredItems, resultsOf } from "./results";

const counted = (state: string): SQL =>
  sql`(select count(*)::int from inspection_results r where r.inspection_id = i.id and r.state = ${sql.raw(`'${state}'`)})`;

const SHOWN = sql`i.id, i.state, i.vehicle_id, c.registration, c.make, c.model, i.document_id, d.type as document_type,
  d.number as document_number, i.template_id, t.name as template, v.number as template_number, i.technician_id, u.name as technician,
  i.mileage, (select count(*)::int from jsonb_path_query(v.content, '$.sections[*].items[*]')) as items, ${counted("red")} as red,
  ${counted("amber")} as amber, ${counted("green")} as green, ${counted("not_checked")} as not_checked, i.void_reason, i.finished_at,
  i.created_at, i.updated_at, i.version`;

const ABOUT = sql`join vehicle_names c on c.id = i.vehicle_id join inspection_templates t on t.id = i.template_id
  join inspection_template_versions v on v.id = i.template_version_id left join document_heads d on d.id = i.document_id
  left join user_names u on u.id = i.technician_id`;

const ORDERS: Orders<typeof checkList> = { created_at: { by: sql`i.created_at`, index: "asc" } };
const FROM = sql`inspections i`;
const BY_COLUMN = {
  state: sql`i.state`,
  vehicle_id: sql`i.vehicle_id`,
  document_id: sql`i.document_id`,
  technician_id: sql`i.technician_id`,
  template_id: sql`i.template_id`,
};

/** Lists health checks with what they found, the newest first. */
export const listChecks = listQuery<InspectionRow, typeof CheckList>({
  name: "inspections.list",
  permission: "inspections:read",
  input: CheckList,
  select: ({ actor, input }) => ({
    from: FROM,
    id: sql`i.id`,
    where: [
      ...conditions(input),
      ...(input.q ? [sql`i.vehicle_id = any (array(${vehiclesMatching(input.q, actor)}))`] : []),
    ],
    sorts: ORDERS,
    rows: (keys) => sql`select ${SHOWN} from ${keys} page join inspections i on i.id = page.id ${ABOUT}`,
  }),
  total: ({ actor, input }) =>
    rowsWhere(FROM, [
      ...conditions(input),
      ...(input.q ? [sql`i.vehicle_id = any (array(${vehiclesMatching(input.q, actor)}))`] : []),
    ]),
});

const conditions = (input: z.output<typeof CheckList>): SQL[] => [
  sql`i.deleted_at is null`,
  ...filtered(input, BY_COLUMN),
  ...(input.updated_since ? [sql`i.updated_at >= ${input.updated_since}::text::timestamptz`] : []),
];

/** A health check with what its version of the template asks, what was found, and what was seen before. */
export const getCheck = query({
  name: "inspections.get",
  permission: "inspections:read",
  input: z.strictObject({ id: z.uuid() }),
  run: ({ db, input }) => readCheck(db, sql`i.id = ${input.id}`),
});

/** The last finished health check of a vehicle; NOT_FOUND where it had none. */
export const lastCheck = query({
  name: "inspections.last",
  permission: "inspections:read",
  input: z.strictObject({ vehicle_id: z.uuid() }),
  run: ({ db, input }) => readCheck(db, sql`i.vehicle_id = ${input.vehicle_id} and i.state = 'finished'`),
});

const Found = InspectionInList.extend({ content: jsonColumn(TemplateContent) });

async function readCheck(db: Db, where: SQL): Promise<InspectionWhole> {
  const [check] = await db
    .execute(sql`select ${SHOWN}, v.content from inspections i ${ABOUT} where ${where} and i.deleted_at is null
      order by i.finished_at desc nulls last, i.id desc limit 1`)
    .then(readRows(Found));
  if (!check) throw notFound("health check");
  const { content, id, vehicle_id, created_at } = check;
  const [results, last, test, offered, packages] = await Promise.all([
    resultsOf(db, id),
    lastResults(db, { id, vehicle_id }),
    readMotWork(db, vehicle_id),
    offeredItems(db, id),
    packageNames(
      db,
      itemsOf(content).flatMap(({ saved_job_id }) => saved_job_id ?? []),
    ),
  ]);
  const begun = today("Europe/London", new Date(created_at));
  const seen = preFilled(content, last, test && test.tested_on <= begun ? test : null);
  const left_to_do = check.state === "begun" ? leftToDo(content, results) : [];
  return { ...check, results, seen_before: inOneList(seen), left_to_do, offered, packages };
}

const inOneList = ({ items, others }: PreFilled): InspectionWhole["seen_before"] =>
  [
    ...[...items].flatMap(([item_key, seen]) => seen.map((one) => ({ item_key, ...one }))),
    ...others.map((one) => ({ item_key: null, ...one })),
  ].map(({ measurements, ...one }) => ({
    ...one,
    measurements: measurements.map(({ key, readings }) => ({ key, readings: [...readings] })),
  }));
