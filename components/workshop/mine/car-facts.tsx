import { DescriptionList } from "@/components/ui/description-list";
import { formatDate } from "@/lib/core/dates/date-words";
import type { JobVehicle } from "@/lib/workshop/responses";

/** What a technician needs of the car; what is not known is left out. */
export function CarFacts({ vehicle: car }: { vehicle: JobVehicle }) {
  const engine = [
    car.engine_cc && `${car.engine_cc} cc`,
    car.fuel_type,
    car.power_bhp && `${car.power_bhp} bhp`,
  ];
  const items = [
    { term: "Tyres front", value: car.tyre_size_front },
    { term: "Tyres rear", value: car.tyre_size_rear },
    { term: "Engine", value: engine.filter(Boolean).join(", ") },
    { term: "Engine code", value: car.engine_code },
    { term: "Engine number", value: car.engine_number },
    { term: "Gearbox", value: [car.transmission, car.drive_type].filter(Boolean).join(", ") },
    { term: "Radio code", value: car.radio_code },
    { term: "Paint code", value: [car.paint_code, car.colour].filter(Boolean).join(", ") },
    { term: "Key code", value: car.key_code },
    { term: "VIN", value: car.vin },
    { term: "Model", value: car.derivative },
    { term: "First registered", value: car.date_of_registration && formatDate(car.date_of_registration) },
    { term: "MOT until", value: car.mot_expiry && formatDate(car.mot_expiry) },
  ].filter(({ value }) => value);
  if (items.length === 0) return <p className="text-base text-muted-foreground">Nothing is kept of it.</p>;
  return <DescriptionList items={items} className="text-base" />;
}
