import { Badge } from "@/components/ui/badge";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/lib/core/dates/date-words";
import { priceWords } from "@/lib/core/price-words";
import type { LookupCard } from "@/lib/vehicle-data/queries/lookup-card";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { BuySchedule } from "./buy-schedule";
import { ScheduleTable } from "./schedule-table";

interface ServiceScheduleCardProps {
  vehicleId: string;
  /** As it is now: an answer that was bought under another says so. */
  registration: string;
  card: LookupCard;
  mayBuy: boolean;
}

/** A vehicle's service schedule, if it was bought, or the button that buys it. Nothing is asked of the vendor until somebody presses it. */
export function ServiceScheduleCard({ vehicleId, registration, card, mayBuy }: ServiceScheduleCardProps) {
  const { offer, kept, doubt, asking } = card;
  const buys = mayBuy ? offer : null;
  if (!buys && !kept && !doubt && !asking) return null;
  const made_up = kept ? !kept.live : offer?.live === false;
  return (
    <Card>
      <CardHeader
        title={
          <span className="flex flex-wrap items-center gap-2">
            Service schedule
            {made_up ? <Badge tone="warning">Made up</Badge> : null}
          </span>
        }
        description={kept ? boughtWords(kept) : "From One Auto API, kept for ever once it is bought"}
        actions={buys ? <BuySchedule vehicleId={vehicleId} offer={buys} /> : null}
      />
      {made_up && !kept ? (
        <CardBody className="text-sm text-muted-foreground">
          A sandbox answers: what it says is made up, and nothing is charged.
        </CardBody>
      ) : null}
      {kept && kept.registration !== registration ? (
        <CardBody className="text-sm text-muted-foreground">
          It was bought while the registration was {formatRegistration(kept.registration)}.
        </CardBody>
      ) : null}
      {doubt ? (
        <CardBody className="text-sm text-warning">
          {doubt.problem ?? "No answer came"}, on {day(doubt.at)}: {priceWords(doubt.price)} may have been
          charged. Asked again, it may be charged again.
        </CardBody>
      ) : null}
      {asking ? (
        <CardBody role="status" className="text-sm text-muted-foreground">
          Somebody is buying it just now.
        </CardBody>
      ) : null}
      {kept ? <ScheduleTable schedule={kept.schedule} /> : null}
    </Card>
  );
}

const day = (at: string): string => formatDate(at, { year: true, noWeekday: true, time: true });

/** "Bought by Ann on 3 Dec 2026, 09:40 for 9p"; of a made-up one nothing was charged. */
function boughtWords({ by, at, price, live }: NonNullable<LookupCard["kept"]>): string {
  const who = by ? ` by ${by}` : "";
  return live
    ? `Bought${who} on ${day(at)} for ${priceWords(price)}`
    : `Asked for${who} on ${day(at)}: nothing was charged`;
}
