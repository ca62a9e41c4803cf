import type { Domain } from "@/lib/core/domain-facts";

export const vehicles: Domain = {
  commands: {
    "vehicles.create": { audit: "added {it}", event: ["vehicle.created", "A vehicle was added"] },
    "vehicles.update": {
      audit: "changed {of}{it}",
      event: ["vehicle.updated", "A vehicle's details were changed"],
    },
    "vehicles.transfer": {
      audit: "changed the owner of {it}",
      event: ["vehicle.transferred", "A vehicle has another owner"],
    },
    "vehicles.change_plate": {
      audit: "changed the registration of {it}",
      event: ["vehicle.plate_changed", "A vehicle has another registration"],
    },
    "vehicles.record_mileage": {
      audit: "recorded the mileage of {it}",
      event: ["vehicle.mileage_recorded", "A mileage was read"],
    },
    "vehicles.archive": { audit: "archived {it}", event: ["vehicle.archived", "A vehicle was archived"] },
    "vehicles.restore": {
      audit: "restored {it}",
      event: ["vehicle.restored", "An archived vehicle is back"],
    },
    "vehicles.move_plate": {
      audit: "moved the registration of {it} to another vehicle",
      event: "vehicles.change_plate",
    },
  },
  records: {
    vehicles: { called: "a vehicle" },
  },
  fields: {
    engine_cc: "engine size",
    fuel_type: "fuel",
    mot_expiry: "MOT expiry",
    off_road: "on or off the road",
    tax_due: "road tax date",
    vin: "VIN",
  },
  pages: { vehicles: "vehicles" },
  actsOn: {
    appointments: ["vehicles:create"],
  },
  navigation: [
    {
      group: null,
      href: "/vehicles",
      label: "Vehicles",
      icon: "vehicles",
      permission: "vehicles:read",
      primary: true,
    },
  ],
  beginnings: [
    {
      group: "records",
      href: "/vehicles/new",
      label: "Vehicle",
      icon: "vehicles",
      permission: "vehicles:create",
    },
  ],
  api: {
    vehicles: "Vehicles, their registrations, owners, mileage and history.",
  },
};
