import "server-only";
import type { z } from "zod";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { changeCheck, ofCheck, readWritten, userOf } from "../internal/change-check";
import { writeResult } from "../internal/write-results";
import { resultsOf } from "../queries/results";
import { versionContent } from "../queries/templates";
import { InspectionRecorded, type InspectionResult } from "../responses";
import { requireCheckState } from "../rules/check-states";
import { recordingOf } from "../rules/recording";
import { type SettledResult, settleResult } from "../rules/result";
import { resultWords } from "../rules/result-words";
import { itemsOf } from "../rules/template-items";
import { CheckRecord } from "../schema/check";
import type { TemplateContent, TemplateItem } from "../schema/content";

type Given = z.output<typeof CheckRecord>["results"];

interface Settled {
  item: TemplateItem;
  result: SettledResult & { revision: number };
}

/**
 * Records what was found of some items, all or none. CONFLICT names each item that somebody else has recorded since the revision that was
 * seen; what says the same as is kept already is left as it is.
 */
export const recordResults = command({
  name: "inspections.record",
  permission: "inspections:update",
  input: CheckRecord,
  once: { answer: InspectionRecorded },
  subject: ofCheck,
  async run({ tx, actor, input, subject }) {
    const answer = async (written: Pick<InspectionRecorded, "id" | "state" | "version">) => ({
      ...written,
      results: revisionsOf(await resultsOf(tx, input.id), input.results),
    });
    requireCheckState(subject.state, ["begun"]);
    const settled = settleAll(await versionContent(tx, subject.template_version_id), input.results);
    const kept = new Map((await resultsOf(tx, input.id)).map((result) => [result.item_key, result]));
    const fresh = freshOf(settled, kept);
    const mileage = input.mileage === undefined ? subject.mileage : input.mileage;
    if (fresh.length === 0 && mileage === subject.mileage)
      return new AlreadyDone(await answer(await readWritten(tx, input.id)));
    for (const { item, result } of fresh) {
      const { revision: _seen, ...found } = result;
      const where = { inspection_id: input.id, item_key: item.key, by: userOf(actor) };
      await writeResult(tx, where, found);
    }
    const written = await changeCheck(tx, input.id, { mileage });
    const told = (words: string[]) => words.join("; ") || null;
    const before = fresh.flatMap(({ item }) => {
      const was = kept.get(item.key);
      return was ? [resultWords(item, was)] : [];
    });
    const after = fresh.map(({ item, result }) => resultWords(item, result));
    return new Traced(await answer(written), {
      ...{ entity: "inspections", id: input.id },
      before: { mileage: subject.mileage, results: told(before) },
      after: { mileage, results: told(after) },
    });
  },
});

/** VALIDATION_ERROR that names every field that is wrong. */
function settleAll(content: TemplateContent, given: Given): Settled[] {
  const items = new Map(itemsOf(content).map((item) => [item.key, item]));
  const problems: ErrorDetail[] = [];
  const settled = given.flatMap((result, at): Settled[] => {
    const item = items.get(result.item_key);
    const twice = given.findIndex(({ item_key }) => item_key === result.item_key) < at;
    if (!item || twice) {
      const message = twice ? "It is given twice" : "This health check has no such item";
      problems.push({ field: `results.${at}.item_key`, message });
      return [];
    }
    const found = settleResult(item, result);
    if ("result" in found) return [{ item, result: { ...found.result, revision: result.revision } }];
    problems.push(
      ...found.problems.map(({ field, message }) => ({ field: `results.${at}.${field}`, message })),
    );
    return [];
  });
  if (problems.length > 0) throw invalid(...problems);
  return settled;
}

/** Those that have to be written. */
function freshOf(settled: readonly Settled[], kept: ReadonlyMap<string, InspectionResult>): Settled[] {
  const inTheWay: ErrorDetail[] = [];
  const fresh = settled.filter(({ item, result }, at) => {
    const found = recordingOf(item.name, result, kept.get(item.key));
    if (typeof found !== "string")
      inTheWay.push({ field: `results.${at}.revision`, message: found.conflict });
    return found === "write";
  });
  const [first] = inTheWay;
  if (first) throw conflict(first.message, ...inTheWay);
  return fresh;
}

function revisionsOf(results: readonly InspectionResult[], given: Given): InspectionRecorded["results"] {
  const wanted = new Set(given.map(({ item_key }) => item_key));
  return results
    .filter(({ item_key }) => wanted.has(item_key))
    .map(({ item_key, state, revision }) => ({ item_key, state, revision }));
}
