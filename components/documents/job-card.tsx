import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import type { Document } from "@/lib/documents/rules/document";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import { motKindName, motResultName } from "@/lib/vehicles/rules/mot-words";
import { ListDate } from "./list-date";

/** For the staff: who worked on the job, its MOT, and whether it was printed or sent. */
export function JobCard({ document }: { document: Document }) {
  const items = [...work(document), ...mot(document), ...paper(document)].filter(({ value }) =>
    Boolean(value),
  );
  if (items.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Job" />
      <CardBody>
        <DescriptionList items={items} />
      </CardBody>
    </Card>
  );
}

const work = (document: Document): Description[] => [
  {
    term: "Labour",
    value:
      document.labour_hours &&
      /[1-9]/.test(document.labour_hours) &&
      `${trimmed(document.labour_hours)} ${trimmed(document.labour_hours) === "1" ? "hour" : "hours"}`,
  },
  { term: "Road test", value: document.road_tester },
  { term: "Quality check", value: document.quality_controller },
];

const mot = (document: Document): Description[] => [
  {
    term: "MOT",
    value: [
      motKindName(document.mot_type),
      document.mot_class && `class ${document.mot_class}`,
      motResultName(document.mot_status)?.toLowerCase(),
    ]
      .filter(Boolean)
      .join(", "),
  },
  { term: "MOT tester", value: document.mot_tester },
  { term: "MOT done", value: document.mot_outsourced ? "elsewhere" : null },
];

function paper(document: Document): Description[] {
  const { printed, printed_date, emailed, exported, reconciled, cashed_up } = document;
  const done = [
    printed && "printed",
    emailed && "e-mailed",
    exported && "sent to the accounts",
    reconciled && "reconciled",
    cashed_up && "cashed up",
  ].filter(Boolean);
  return [
    { term: "Kind", value: document.account_document ? "Account document" : null },
    { term: "Paper", value: done.join(", ") },
    { term: "Printed on", value: printed_date && <ListDate date={printed_date} /> },
    { term: "Why credited", value: document.credit_reason },
  ];
}
