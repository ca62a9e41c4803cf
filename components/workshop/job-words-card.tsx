import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { JobNotes } from "@/lib/job-work/responses";
import { WHEELS, wheelWords } from "@/lib/job-work/rules/wheels";

/** What the workshop wrote of a job, for the office. */
export function JobWordsCard({ notes }: { notes: JobNotes | null }) {
  if (!notes) return null;
  const items = [
    { term: "Concern", value: notes.concern },
    { term: "Cause", value: notes.cause },
    { term: "Correction", value: notes.correction },
    { term: "Notes", value: notes.technician_notes },
    { term: "Key tag", value: notes.key_tag },
    { term: "Mileage out", value: notes.mileage_out?.toLocaleString("en-GB") },
    { term: "Road test", value: roadTest(notes) },
    { term: "Tyres", value: pressures(notes) },
  ].filter(({ value }) => value);
  if (items.length === 0) return null;
  return (
    <Card>
      <CardHeader title="From the workshop" />
      <CardBody>
        <DescriptionList items={items} className="whitespace-pre-line" />
      </CardBody>
    </Card>
  );
}

function roadTest({ road_tested, road_test_miles, road_test_remark, road_tester }: JobNotes): string {
  const done = road_tested && [road_tester, road_test_miles && `${Number(road_test_miles)} miles`];
  return [done && (done.filter(Boolean).join(", ") || "Done"), road_test_remark].filter(Boolean).join("\n");
}

function pressures({ tyre_unit, tyre_pressures }: JobNotes): string {
  return WHEELS.flatMap((wheel) => {
    const { found, set } = tyre_pressures?.[wheel] ?? {};
    if (!found && !set) return [];
    return `${wheelWords[wheel]}: ${[found && `found ${Number(found)}`, set && `set ${Number(set)}`].filter(Boolean).join(", ")} ${tyre_unit}`;
  }).join("\n");
}
