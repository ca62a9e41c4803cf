import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";

interface Details {
  vin: string | null;
  derivative: string | null;
  colour: string | null;
  fuel_type: string | null;
  engine_cc: number | null;
  engine_code: string | null;
  engine_number: string | null;
  transmission: string | null;
  drive_type: string | null;
  body_style: string | null;
  power_bhp: number | null;
  euro_status: string | null;
  date_of_registration: string | null;
  key_code: string | null;
  radio_code: string | null;
  paint_code: string | null;
  tyre_size_front: string | null;
  tyre_size_rear: string | null;
}

/** The vehicle's details; highlights the VIN's last digits, which are what people compare with the vehicle. */
export function VehicleDetailsCard({ vehicle }: { vehicle: Details }) {
  const engine = [
    vehicle.engine_cc ? `${vehicle.engine_cc} cc` : null,
    vehicle.fuel_type,
    vehicle.engine_code,
  ]
    .filter(Boolean)
    .join(", ");
  const known = [
    { term: "Derivative", value: vehicle.derivative },
    { term: "Engine", value: engine },
    { term: "Engine no.", value: vehicle.engine_number },
    { term: "Power", value: vehicle.power_bhp && `${vehicle.power_bhp} bhp` },
    { term: "Gearbox", value: [vehicle.transmission, vehicle.drive_type].filter(Boolean).join(", ") },
    { term: "Body", value: vehicle.body_style },
    { term: "Euro", value: vehicle.euro_status },
    { term: "Tyres", value: tyres(vehicle) },
    { term: "Key code", value: vehicle.key_code },
    { term: "Radio code", value: vehicle.radio_code },
    { term: "Paint code", value: vehicle.paint_code },
  ].filter(({ value }) => value);
  return (
    <Card>
      <CardHeader title="Vehicle" />
      <CardBody>
        <DescriptionList
          items={[
            { term: "VIN", value: vehicle.vin ? <Vin vin={vehicle.vin} /> : null },
            { term: "Colour", value: vehicle.colour },
            { term: "Registered", value: <DateText date={vehicle.date_of_registration} noWeekday year /> },
            ...known,
          ]}
        />
      </CardBody>
    </Card>
  );
}

const Vin = ({ vin }: { vin: string }) => (
  <span className="font-mono text-xs">
    {vin.slice(0, -6)}
    <strong className="text-sm">{vin.slice(-6)}</strong>
  </span>
);

function tyres({ tyre_size_front: front, tyre_size_rear: rear }: Details): string | null {
  if (!rear || front === rear) return front ?? rear;
  return front ? `${front} front, ${rear} rear` : `${rear} rear`;
}
