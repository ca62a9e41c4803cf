import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { JobInHand } from "@/lib/workshop/responses";
import { KeyTagField } from "./key-tag-field";
import { MileageFields } from "./mileage-fields";
import { PressureFields } from "./pressure-fields";
import { RoadTestFields } from "./road-test-fields";
import { WordsField } from "./words-field";

/** What whoever does the job writes of it. */
export function JobWriting({ job, user }: { job: JobInHand; user: string }) {
  const { notes } = job;
  const own = { job: job.id, user };
  return (
    <>
      <Card>
        <CardHeader title="Concern, cause, correction" />
        <CardBody className="flex flex-col gap-2">
          <WordsField {...own} field="concern" label="Concern" saved={notes.concern} />
          <WordsField {...own} field="cause" label="Cause" saved={notes.cause} />
          <WordsField {...own} field="correction" label="Correction" saved={notes.correction} />
          <WordsField
            {...own}
            field="technician_notes"
            label="Notes, never on paper"
            saved={notes.technician_notes}
          />
        </CardBody>
      </Card>
      <Card>
        <CardHeader title="Measured" />
        <CardBody className="flex flex-col gap-2">
          <MileageFields
            {...own}
            mileageIn={notes.mileage_in}
            mileageOut={notes.mileage_out}
            last={job.last_reading}
          />
          <KeyTagField {...own} saved={notes.key_tag} />
          <PressureFields {...own} unit={notes.tyre_unit} pressures={notes.tyre_pressures} />
          <RoadTestFields {...own} notes={notes} />
        </CardBody>
      </Card>
    </>
  );
}
