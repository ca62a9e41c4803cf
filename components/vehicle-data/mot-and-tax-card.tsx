import { LineChart } from "@/components/charts/line-chart";
import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/lib/core/dates/date-words";
import type { LastMotWork } from "@/lib/documents/queries/starting/mot-work";
import type { VehicleDataCard } from "@/lib/vehicle-data/queries/vehicle-data-card";
import { mileageFalls } from "@/lib/vehicle-data/rules/mileage-falls";
import { dayOfTest, milesOf } from "@/lib/vehicle-data/rules/test-readings";
import { AskServices } from "./ask-services";
import { MotHistoryList } from "./mot-history-list";
import { MotWorkForm } from "./mot-work-form";
import { TaxState } from "./tax-state";

interface MotAndTaxCardProps {
  vehicle: { id: string; customer_id: string | null };
  card: VehicleDataCard;
  /** What the last test found; null for users who may not see documents. */
  work: LastMotWork | null;
  today: string;
  may: { ask: boolean; begin: boolean };
}

/** What DVSA and DVLA have of a vehicle, who says it and as at when. Nothing is asked of them until somebody wants it. */
export function MotAndTaxCard({ vehicle, card, work, today, may }: MotAndTaxCardProps) {
  const { state, tests, askable, made_up } = card;
  const mayAsk = askable && may.ask;
  if (!state && tests.length === 0 && !mayAsk) return null;
  const readings = tests.flatMap((test) => {
    const odometer = readOf(test);
    return odometer ? [{ read_on: dayOfTest(test), miles: milesOf(odometer) }] : [];
  });
  return (
    <Card>
      <CardHeader
        title={
          <span className="flex flex-wrap items-center gap-2">
            MOT and tax
            {made_up ? <Badge tone="warning">Made up</Badge> : null}
          </span>
        }
        description={asAt(state) ?? "Not asked of DVSA and DVLA yet"}
        actions={mayAsk ? <AskServices vehicleId={vehicle.id} again={state !== null} /> : null}
      />
      {state ? <TaxState state={state} today={today} /> : null}
      {work && work.work.length > 0 ? (
        <MotWorkForm
          key={work.test_id}
          vehicle={vehicle}
          last={work}
          mayBegin={may.begin && !card.plate_question}
        />
      ) : null}
      {readings.length > 0 ? (
        <CardBody className="border-t">
          <h3 className="mb-2 text-sm font-semibold">Mileage at MOT tests</h3>
          {mileageFalls(readings).map(({ before, after }) => (
            <p key={after.read_on} className="mb-2 text-sm text-warning">
              <strong className="font-semibold">Mileage went down:</strong> {miles(before.miles)} on{" "}
              {formatDate(before.read_on, { year: true, noWeekday: true })}, {miles(after.miles)} on{" "}
              {formatDate(after.read_on, { year: true, noWeekday: true })}.
            </p>
          ))}
          <LineChart
            title="Mileage at MOT tests"
            unit="miles"
            points={readings.map(({ read_on, miles: value }) => ({ date: read_on, value, note: "MOT test" }))}
          />
        </CardBody>
      ) : null}
      {tests.length > 0 ? <MotHistoryList tests={tests} /> : null}
      {state?.dvsa_at && tests.length === 0 && !card.plate_question ? (
        <p className="border-t px-4 py-3 text-sm text-muted-foreground">DVSA has no MOT test of it.</p>
      ) : null}
    </Card>
  );
}

const miles = (count: number): string => `${count.toLocaleString("en-GB")} miles`;

/** What a mileometer said; null where it was not read. */
function readOf({ odometer, odometer_unit }: VehicleDataCard["tests"][number]) {
  return odometer === null || odometer_unit === null
    ? null
    : { value: odometer, unit: odometer_unit === "km" ? ("km" as const) : ("mi" as const) };
}

/** "DVSA as at 2 Dec 2026, 09:40 · DVLA as at …". */
function asAt(state: VehicleDataCard["state"]): string | null {
  const said = [
    state?.dvsa_at
      ? `DVSA as at ${formatDate(state.dvsa_at, { year: true, noWeekday: true, time: true })}`
      : null,
    state?.dvla_at
      ? `DVLA as at ${formatDate(state.dvla_at, { year: true, noWeekday: true, time: true })}`
      : null,
  ].filter(Boolean);
  return said.length > 0 ? said.join(" · ") : null;
}
